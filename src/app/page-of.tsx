import { Suspense, lazy, useEffect, type ComponentType } from 'react'
import { useTranslator } from '../i18n/use-translator'
import type { Page } from '../state/view'
import { OverviewPage } from '../panels/overview/overview-page'
import { PanelBoundary } from './panel-boundary'

type Loader = () => Promise<{ readonly default: ComponentType }>

/** The first page comes with the shell; every other one is a chunk of its own. */
const LOADERS: Readonly<Record<Exclude<Page, 'overview'>, Loader>> = {
  projects: async () => ({ default: (await import('../panels/projects/projects-page')).ProjectsPage }),
  documents: async () => ({ default: (await import('../panels/documents/documents-page')).DocumentsPage }),
  ties: async () => ({ default: (await import('../panels/ties/ties-page')).TiesPage }),
  map: async () => ({ default: (await import('../panels/map/map-page')).MapPage }),
  crosswalk: async () => ({ default: (await import('../panels/crosswalk/crosswalk-page')).CrosswalkPage }),
  claims: async () => ({ default: (await import('../panels/claims/claims-page')).ClaimsPage }),
  data: async () => ({ default: (await import('../panels/data/data-page')).DataPage }),
  briefing: async () => ({ default: (await import('../briefing/briefing-page')).BriefingPage }),
}

const PAGE_COMPONENTS: Readonly<Record<Page, ComponentType>> = {
  overview: OverviewPage,
  projects: lazy(LOADERS.projects),
  documents: lazy(LOADERS.documents),
  ties: lazy(LOADERS.ties),
  map: lazy(LOADERS.map),
  crosswalk: lazy(LOADERS.crosswalk),
  claims: lazy(LOADERS.claims),
  data: lazy(LOADERS.data),
  briefing: lazy(LOADERS.briefing),
}

/** Has a page's code come before the page is shown. */
export function preloadPage(page: Page): void {
  // Where it does not come, the page says so once it is shown.
  if (page !== 'overview') void LOADERS[page]().catch(() => undefined)
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
