import { array, assert, boolean, constantFrom, property, record, shuffledSubarray, subarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableSchema, tableSchemas } from '../../../src/model/data-package'
import { layoutDefaults, recordColumns } from '../../../src/panels/record-columns'
import { resolveLayout, withLayout } from '../../../src/panels/record-table-layout'
import { parseView, plainView, printView, type View } from '../../../src/state/view'

const schema = tableSchema('projects')
const defaults = layoutDefaults(schema, recordColumns(schema))
const plain = plainView('en')
const reopen = (view: View): View => parseView(printView(view, 'f'), plain, 'f').view

const someColumns = subarray([...defaults.order])
const layouts = record({
  sort: array(record({ column: constantFrom(...defaults.order), descending: boolean() }), { maxLength: 3 }),
  order: shuffledSubarray([...defaults.order], { minLength: defaults.order.length }),
  hidden: someColumns.filter((hidden) => hidden.length < defaults.order.length),
  pinned: someColumns,
})

describe('a layout and the address', () => {
  test('every layout comes back from its address as it was', () => {
    assert(
      property(layouts, (layout) => {
        const back = resolveLayout(reopen(withLayout(plain, 'projects', layout, defaults)).tables['projects'], defaults)
        expect({ ...back, hidden: back.hidden.toSorted() }).toEqual({ ...layout, hidden: layout.hidden.toSorted() })
      }),
    )
  })

  test('a table at its defaults leaves no trace', () => {
    const sorted = withLayout(plain, 'projects', { ...resolveLayout(undefined, defaults), sort: [{ column: 'title', descending: true }] }, defaults)
    expect(printView(sorted, 'f')).toContain('sort.projects=-title')
    expect(withLayout(sorted, 'projects', resolveLayout(undefined, defaults), defaults)).toEqual(plain)
  })

  test('columns that the table does not have are passed over', () => {
    const layout = { sort: [{ column: 'gone', descending: true }], order: ['gone', 'stage'], hidden: ['gone', 'title'], pinned: ['gone'] }
    const resolved = resolveLayout(layout, defaults)
    expect(resolved).toMatchObject({ sort: [], hidden: ['title'], pinned: [] })
    expect(resolved.order[0]).toBe('stage')
    expect(resolved.order.toSorted()).toEqual(defaults.order.toSorted())
  })

  test('an address that hides every column hides those hidden at first', () => {
    expect(resolveLayout({ sort: [], order: [], hidden: defaults.order, pinned: [] }, defaults).hidden).toEqual(defaults.hidden)
  })
})

test.each(tableSchemas.map(({ name }) => name))('%s shows columns it has, and at least one', (name) => {
  const columns = recordColumns(tableSchema(name))
  const { order, hidden, pinned } = layoutDefaults(tableSchema(name), columns)
  expect(order.toSorted()).toEqual(columns.map(({ id }) => id).toSorted())
  expect(hidden.length).toBeLessThan(order.length)
  expect(hidden).not.toContain(pinned[0])
})
