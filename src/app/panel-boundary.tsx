import { Component, type ReactNode } from 'react'
import { TranslatorContext } from '../i18n/use-translator'

/** When a part of the page breaks by a mistake of ours, the rest goes on, and the reader is told. */
export class PanelBoundary extends Component<{ readonly children: ReactNode }, { readonly failure: Error | undefined }> {
  static override contextType = TranslatorContext
  declare context: React.ContextType<typeof TranslatorContext>
  override state: { readonly failure: Error | undefined } = { failure: undefined }

  static getDerivedStateFromError(failure: Error): { readonly failure: Error } {
    return { failure }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (!failure) return this.props.children
    const t = this.context?.t
    return (
      <div className="failure" role="alert">
        <p>{t?.('failure.panel')}</p>
        <p className="source">{failure.message}</p>
        <button type="button" onClick={() => location.reload()}>
          {t?.('failure.reload')}
        </button>
      </div>
    )
  }
}
