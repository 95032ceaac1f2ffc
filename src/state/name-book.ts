import type { Name } from '../engine/engine'

/** Titles of records and labels of vocabularies in the language of the page. */
export class NameBook {
  readonly #names: ReadonlyMap<string, Name>

  constructor(names: ReadonlyMap<string, Name>) {
    this.#names = names
  }

  /** A title with its origin; the id where there is none. */
  name(table: string, id: string, field: string): Name {
    return this.#names.get(`${table}/${id}/${field}`) ?? { text: id, basis: 'fallback' }
  }

  title(table: string, id: string, field: string): string {
    return this.name(table, id, field).text
  }

  /** The label of a word of a vocabulary: `label('status', 'under-way')`; the word where there is none. */
  label(vocabulary: string, value: string): string {
    return this.#names.get(`vocabulary/${vocabulary}:${value}/label`)?.text ?? value
  }

  region(code: string): string {
    return this.title('regions', code, 'name')
  }

  point(number: string): string {
    return this.title('plan_points', number, 'short')
  }
}
