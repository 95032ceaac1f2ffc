import { createContext, type ReactNode } from 'react'
import type { FigureSpec } from './figure-spec'

/** Where a scene about one figure shows it, in place of the page it comes from. */
export interface FigureStage {
  readonly focus: string
  readonly show: (spec: FigureSpec) => ReactNode
}

/** Absent unless such a scene is presented: then every figure stands where its page has it. */
export const FigureStageContext = createContext<FigureStage | undefined>(undefined)
