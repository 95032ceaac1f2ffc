import { Suspense, lazy, useEffect } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { awaitFigure } from '../state/use-arrival'
import { useView } from '../state/use-view'
import { FilterBar } from '../panels/filter-bar/filter-bar'
import { PointStrip } from '../panels/point-strip/point-strip'
import { SubjectPanel } from '../panels/subject-panel/subject-panel'
import { Timeline } from '../panels/timeline/timeline'
import { FileDrop } from './file-drop'
import { Notices } from './notices'
import { PageOf, preloadPage } from './page-of'
import { PanelBoundary } from './panel-boundary'
import { TopBar } from './top-bar'
import { useKeys } from './use-keys'
import { useStickyEdges } from './use-sticky-edges'
import './shell.css'

const Presenter = lazy(async () => ({ default: (await import('../briefing/presenter')).Presenter }))

/** The page in its frame or, while a briefing is presented, on the whole screen. */
export function Shell() {
  const { page, subject, presenting } = useView()
  if (!presenting) return <Frame />
  return (
    <PanelBoundary>
      <Suspense fallback={<div className="page-arriving" aria-busy="true" />}>
        <Presenter presenting={presenting} page={<PageOf page={page} />} panel={subject && <SubjectPanel key={`${subject.table}:${subject.id}`} subject={subject} />} preload={preloadPage} />
      </Suspense>
    </PanelBoundary>
  )
}

/** The frame of every page: what on top, where in the middle, when at the bottom. */
function Frame() {
  const { t } = useTranslator()
  const { page, subject, focus } = useView()
  useEffect(() => {
    if (focus !== undefined) awaitFigure(focus)
  }, [focus])
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
      <FileDrop />
    </div>
  )
}
