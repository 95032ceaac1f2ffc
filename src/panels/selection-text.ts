import { clausesOf } from '../model/filter'
import type { SpecContext } from './figure-spec'
import { clauseText } from './use-clause-text'

/** The conditions of the selection in one line, as a figure's subtitle names them; `undefined` where nothing is selected. */
export function selectionText({ names, translator, view }: SpecContext): string | undefined {
  const clauses = clausesOf(view.filter)
  if (clauses.length === 0) return undefined
  return clauses.map((clause) => clauseText(clause, names, translator)).join(' · ')
}
