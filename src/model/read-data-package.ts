import { JsonReader } from './json-reader'
import { FIELD_KINDS, type FieldSchema, type ForeignKey, type TableSchema, type Translated } from './schema'

/** The tables of a Frictionless data package with our `atlas:` properties. Throws where the package is not of that shape. */
export function readDataPackage(dataPackage: unknown): readonly TableSchema[] {
  return new JsonReader(dataPackage, 'datapackage').at('resources').items().map(readTable)
}

function readTable(resource: JsonReader): TableSchema {
  const schema = resource.at('schema')
  const fields = schema.at('fields').items()
  return {
    name: resource.at('name').text(),
    path: resource.at('path').text(),
    title: readTitle(resource),
    aliases: readWords(resource, 'atlas:aliases'),
    fields: fields.map(readField),
    primaryKey: schema.at('primaryKey').words(),
    foreignKeys: [...readForeignKeys(schema), ...fields.flatMap(readListReference)],
  }
}

function readField(field: JsonReader): FieldSchema {
  const constraints = field.has('constraints') ? field.at('constraints') : new JsonReader({}, field.place)
  const rules = field.has('atlas:items') ? field.at('atlas:items') : constraints
  const kind = FIELD_KINDS.find((one) => one === field.at('atlas:kind').text())
  if (!kind) throw new TypeError(`${field.place} has an unknown kind`)
  return {
    name: field.at('name').text(),
    kind,
    title: readTitle(field),
    ...optional('dimension', field, 'atlas:dimension', readText),
    ...optional('vocabulary', field, 'atlas:vocabulary', readText),
    ...optional('translation', field, 'atlas:translation', readText),
    ...optional('delimiter', field, 'delimiter', readText),
    required: constraints.has('required') && constraints.at('required').isTrue(),
    expected: field.has('atlas:expected') && field.at('atlas:expected').isTrue(),
    unique: constraints.has('unique') && constraints.at('unique').isTrue(),
    ...optional('pattern', rules, 'pattern', readText),
    ...optional('enumeration', rules, 'enum', (value) => value.words()),
    ...optional('minimum', constraints, 'minimum', (value) => value.number()),
    ...optional('maximum', constraints, 'maximum', (value) => value.number()),
    whole: field.at('type').text() === 'integer',
    aliases: readWords(field, 'atlas:aliases'),
  }
}

function readForeignKeys(schema: JsonReader): readonly ForeignKey[] {
  if (!schema.has('foreignKeys')) return []
  return schema
    .at('foreignKeys')
    .items()
    .map((key) => readReference(key.at('fields'), key.at('reference')))
}

function readListReference(field: JsonReader): readonly ForeignKey[] {
  if (!field.has('atlas:references')) return []
  const name = new JsonReader([field.at('name').text()], field.place)
  return [readReference(name, field.at('atlas:references'))]
}

function readReference(fields: JsonReader, reference: JsonReader): ForeignKey {
  const [field] = fields.words()
  const [targetField] = reference.at('fields').words()
  if (!field || !targetField) throw new TypeError(`${reference.place} names no field`)
  return { field, table: reference.at('resource').text(), targetField }
}

function readTitle(described: JsonReader): Translated {
  const others = described.at('atlas:titles')
  return { en: described.at('title').text(), ja: others.at('ja').text(), ru: others.at('ru').text() }
}

const readText = (value: JsonReader): string => value.text()

const readWords = (holder: JsonReader, key: string): readonly string[] => (holder.has(key) ? holder.at(key).words() : [])

function optional<Name extends string, Value>(name: Name, holder: JsonReader, key: string, read: (value: JsonReader) => Value) {
  return (holder.has(key) ? { [name]: read(holder.at(key)) } : {}) as { readonly [Key in Name]?: Value }
}
