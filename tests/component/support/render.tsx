import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { type Locator, page } from 'vitest/browser'

export interface Rendered {
  /** The element around what was rendered: query it by role and name. */
  readonly screen: Locator
  readonly rerender: (content: ReactNode) => void
  readonly unmount: () => void
}

/** Renders into the test's page and takes it away when the test ends. Wait with `expect.element`: React draws later. */
export function render(content: ReactNode): Rendered {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  root.render(content)
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  return {
    screen: page.elementLocator(container),
    rerender: (next) => root.render(next),
    unmount: () => root.unmount(),
  }
}
