import { JsonReader } from './json-reader'
import type { Translated } from './schema'

export interface TableDescription {
  readonly description: Translated
  /** By the column's name. */
  readonly fields: ReadonlyMap<string, Translated>
}

/** What every table and column means, by the table's name. Loaded when asked for: only the data dictionary shows it. */
export async function describeTables(): Promise<ReadonlyMap<string, TableDescription>> {
  const { default: dataPackage } = await import('../../data/datapackage.json')
  const resources = new JsonReader(dataPackage, 'datapackage').at('resources').items()
  return new Map(resources.map((resource) => [resource.at('name').text(), describeTable(resource)]))
}

function describeTable(resource: JsonReader): TableDescription {
  const fields = resource.at('schema').at('fields').items()
  return {
    description: readDescription(resource),
    fields: new Map(fields.map((field) => [field.at('name').text(), readDescription(field)])),
  }
}

function readDescription(described: JsonReader): Translated {
  const others = described.at('atlas:descriptions')
  return { en: described.at('description').text(), ja: others.at('ja').text(), ru: others.at('ru').text() }
}
