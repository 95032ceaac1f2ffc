import { useEffect, useState } from 'react'
import type { Name } from '../../engine/engine'
import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'

const OTHERS = ['ja', 'ru'] as const
const BASES = ['source', 'translated', 'fallback'] as const

type BasisCounts = Readonly<Record<Name['basis'], number>>

/** How many names and words of each language a source has, are ours, or are missing. */
export function Languages() {
  const { t, number } = useTranslator()
  const { engine } = useAtlas()
  const [counts, setCounts] = useState<readonly BasisCounts[]>([])
  useEffect(() => {
    let current = true
    void Promise.all(OTHERS.map(async (language) => countBases(await engine.names(language)))).then((found) => current && setCounts(found))
    return () => {
      current = false
    }
  }, [engine])
  return (
    <>
      <p>{t('data.languages.intro')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('data.languages.language')}</th>
            {BASES.map((basis) => (
              <th key={basis} scope="col" className="numeric">
                {t(`data.languages.${basis}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {OTHERS.map((language, index) => (
            <tr key={language}>
              <th scope="row">{t(`data.languages.${language}`)}</th>
              {BASES.map((basis) => (
                <td key={basis} className="numeric">
                  {counts[index] ? number(counts[index][basis]) : '…'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function countBases(names: ReadonlyMap<string, Name>): BasisCounts {
  const counts = { source: 0, translated: 0, fallback: 0 }
  for (const { basis } of names.values()) counts[basis]++
  return counts
}
