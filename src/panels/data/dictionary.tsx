import { useEffect, useMemo } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { tableSchema, tableSchemas } from '../../model/data-package'
import { useUpdateView, useView } from '../../state/use-view'
import { dictionaryPlace, withPlace } from './dictionary-address'
import { DictionaryRow } from './dictionary-row'
import { searchFields } from './search-fields'
import type { useCoverage } from './use-coverage'
import type { Descriptions } from './use-descriptions'
import { useNameBooks } from './use-name-books'

interface Props {
  readonly coverage: ReturnType<typeof useCoverage>
  readonly descriptions: Descriptions | undefined
}

/** What every column means, what it may hold and how much of it is known: one table at a time, or whatever a search finds. */
export function Dictionary({ coverage, descriptions }: Props) {
  const { t, language } = useTranslator()
  const view = useView()
  const books = useNameBooks()
  const { table, column, search } = dictionaryPlace(view)
  const isSearch = search.trim() !== ''
  const shown = useMemo(
    () => (isSearch ? searchFields(tableSchemas, search, descriptions, books) : searchFields([tableSchema(table)], '', undefined, undefined)),
    [isSearch, search, table, descriptions, books],
  )
  useEffect(() => {
    if (descriptions && location.hash.startsWith('#column-')) document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' })
  }, [descriptions])
  return (
    <>
      <Choice table={table} search={search} />
      {isSearch ? (
        <output>{t('data.search.found', { n: shown.length })}</output>
      ) : (
        <p>{descriptions?.get(table)?.description[language]}</p>
      )}
      {shown.length > 0 && (
        <table className="data-dictionary">
          <thead>
            <tr>
              <th scope="col">{t('data.field.column')}</th>
              <th scope="col">{t('data.field.meaning')}</th>
              <th scope="col">{t('data.field.content')}</th>
              <th scope="col">{t('data.field.known')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((found) => (
              <DictionaryRow
                key={`${found.table.name}.${found.field.name}`}
                found={found}
                current={!isSearch && found.field.name === column}
                withTable={isSearch}
                meaning={descriptions?.get(found.table.name)?.fields.get(found.field.name)?.[language]}
                coverage={coverage?.get(found.table.name)}
                books={books}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function Choice({ table, search }: { readonly table: string; readonly search: string }) {
  const { t, language } = useTranslator()
  const update = useUpdateView()
  return (
    <div className="data-choice">
      <label>
        {t('data.choose-table')}
        <select value={table} onChange={({ target }) => update((now) => withPlace(now, { table: target.value, search: '' }))}>
          {tableSchemas.map(({ name, title }) => (
            <option key={name} value={name}>
              {title[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('data.search')}
        <input type="search" value={search} onChange={({ target }) => update((now) => withPlace(now, { table, search: target.value }), { silent: true })} />
      </label>
    </div>
  )
}
