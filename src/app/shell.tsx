import { useTranslator } from '../i18n/use-translator'
import { useView } from '../state/use-view'
import { FilterBar } from '../panels/filter-bar/filter-bar'
import { PointStrip } from '../panels/point-strip/point-strip'
import { SubjectPanel } from '../panels/subject-panel/subject-panel'
import { Timeline } from '../panels/timeline/timeline'
import { Notices } from './notices'
import { PageOf } from './page-of'
import { TopBar } from './top-bar'
import { useKeys } from './use-keys'
import { useStickyEdges } from './use-sticky-edges'
import './shell.css'

/** The frame of every page: what on top, where in the middle, when at the bottom. */
export function Shell() {
  const { t } = useTranslator()
  const { page, subject } = useView()
  useKeys()
  useStickyEdges()
  return (
    <div className={subject ? 'shell with-panel' : 'shell'}>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="masthead">
        <TopBar />
        <PointStrip />
        <FilterBar />
        <Notices />
      </header>
      <main id="main" tabIndex={-1}>
        <PageOf page={page} />
      </main>
      {subject && <SubjectPanel key={`${subject.table}:${subject.id}`} subject={subject} />}
      <Timeline />
    </div>
  )
}
