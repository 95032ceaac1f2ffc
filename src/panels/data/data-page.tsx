import { useTranslator } from '../../i18n/use-translator'
import { DataHead } from './data-head'
import './data-page.css'
import { DataSection } from './data-section'
import { Dictionary } from './dictionary'
import { IntakeSection } from './intake/intake-section'
import { Languages } from './languages'
import { Origin } from './origin'
import { Privacy } from './privacy'
import { TableList } from './table-list'
import { useCoverage } from './use-coverage'
import { useDescriptions } from './use-descriptions'
import { VersionsSection } from './versions/versions-section'
import { WeakSpots } from './weak-spots'

const SECTIONS = ['intake', 'versions', 'tables', 'dictionary', 'issues', 'languages', 'origin', 'privacy'] as const

/** What the atlas knows, how well, from where, and all of it to take away. */
export function DataPage() {
  const { t } = useTranslator()
  const coverage = useCoverage()
  const descriptions = useDescriptions()
  const contents = {
    intake: <IntakeSection />,
    versions: <VersionsSection />,
    tables: <TableList coverage={coverage} descriptions={descriptions} />,
    dictionary: <Dictionary coverage={coverage} descriptions={descriptions} />,
    issues: <WeakSpots coverage={coverage} />,
    languages: <Languages />,
    origin: <Origin />,
    privacy: <Privacy />,
  }
  return (
    <div className="data">
      <DataHead coverage={coverage} />
      <nav aria-label={t('data.contents')} className="data-contents">
        {SECTIONS.map((section) => (
          <a key={section} href={`#data-${section}`} onClick={(event) => goTo(event, section)}>
            {t(`data.section.${section}`)}
          </a>
        ))}
      </nav>
      {SECTIONS.map((section) => (
        <DataSection key={section} id={`data-${section}`} title={t(`data.section.${section}`)}>
          {contents[section]}
        </DataSection>
      ))}
    </div>
  )
}

/** Following the fragment would leave a step in the history that the view knows nothing of. */
function goTo(event: React.MouseEvent, section: string): void {
  event.preventDefault()
  document.getElementById(`data-${section}`)?.scrollIntoView()
}
