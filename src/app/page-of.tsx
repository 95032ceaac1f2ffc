import { Suspense, lazy, useEffect, type ComponentType } from 'react'
import { useTranslator } from '../i18n/use-translator'
import type { Page } from '../state/view'
import { OverviewPage } from '../panels/overview/overview-page'
import { PanelBoundary } from './panel-boundary'

/** The first page comes with the shell; every other one is a chunk of its own. */
const PAGE_COMPONENTS: Readonly<Record<Page, ComponentType>> = {
  overview: OverviewPage,
  projects: lazy(async () => ({ default: (await import('../panels/projects/projects-page')).ProjectsPage })),
  documents: lazy(async () => ({ default: (await import('../panels/documents/documents-page')).DocumentsPage })),
  ties: lazy(async () => ({ default: (await import('../panels/ties/ties-page')).TiesPage })),
  map: lazy(async () => ({ default: (await import('../panels/map/map-page')).MapPage })),
  crosswalk: lazy(async () => ({ default: (await import('../panels/crosswalk/crosswalk-page')).CrosswalkPage })),
  claims: lazy(async () => ({ default: (await import('../panels/claims/claims-page')).ClaimsPage })),
  data: lazy(async () => ({ default: (await import('../panels/data/data-page')).DataPage })),
  briefing: lazy(async () => ({ default: (await import('../briefing/briefing-page')).BriefingPage })),
}

export function PageOf({ page }: { readonly page: Page }) {
  const { t } = useTranslator()
  const Component = PAGE_COMPONENTS[page]
  useEffect(() => {
    document.title = `${t(`page.${page}`)} · ${t('shell.title')}`
  }, [page, t])
  return (
    <PanelBoundary key={page}>
      <Suspense fallback={<div className="page-arriving" aria-busy="true" />}>
        <Component />
      </Suspense>
    </PanelBoundary>
  )
}
