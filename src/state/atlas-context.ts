import { createContext, use } from 'react'
import type { Engine } from '../engine/engine'
import type { AnswerDesk } from './answer-desk'
import type { DataStore } from './data-store'
import type { Shown } from './versions/shown'
import type { IntakeDoor } from './intake/intake-door'
import type { NameBook } from './name-book'
import type { ViewStore } from './view-store'

/** What every panel works with. The engine is replaced as a whole when the data change. */
export interface Atlas {
  readonly engine: Engine
  readonly names: NameBook
  /** What the reader asks for, and what of it is answered and shown. */
  readonly store: ViewStore
  readonly desk: AnswerDesk
  /** Versions of the data, and the one that the view shows. */
  readonly data: DataStore
  readonly shown: Shown
  /** Where files come in. */
  readonly intake: IntakeDoor
}

export const AtlasContext = createContext<Atlas | undefined>(undefined)

export function useAtlas(): Atlas {
  const atlas = use(AtlasContext)
  if (!atlas) throw new Error('No data have been loaded around this component.')
  return atlas
}
