import type { RowsQuery, RowWindow } from '../engine/engine'
import { BLANK } from '../model/dimension'
import { chooseValues, isChosen, type Filter } from '../model/filter'
import type { Language } from '../model/schema'
import type { View } from '../state/view'

/** One document of the selection, and the furthest stage among the projects linked to it. */
export interface LadderDocument {
  readonly occasion: string
  readonly linked: boolean
  /** `null` where no project is linked, or none has a dated step by the as-of date. */
  readonly stage: string | null
}

export function ladderQuery(language: Language): RowsQuery {
  return { table: 'documents', columns: ['occasion', 'link', 'stage'], except: ['stage', 'link'], language }
}

export function readLadder({ rows }: RowWindow): readonly LadderDocument[] {
  return rows.map(([occasion, link, stage]) => ({
    occasion: String(occasion),
    linked: Array.isArray(link) && link.includes('with-project'),
    stage: typeof stage === 'string' ? stage : null,
  }))
}

/** Whether the selection is that of documents with a project whose stage nothing tells. */
export function isOpenChosen(filter: Filter): boolean {
  return isChosen(filter, 'stage', BLANK) && isChosen(filter, 'link', 'with-project')
}

export function toggleOpen(view: View): View {
  const isOn = isOpenChosen(view.filter)
  return { ...view, filter: chooseValues(chooseValues(view.filter, 'stage', isOn ? [] : [BLANK]), 'link', isOn ? [] : ['with-project']) }
}
