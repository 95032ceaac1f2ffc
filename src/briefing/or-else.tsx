import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** Takes the place of what breaks. */
  readonly otherwise: ReactNode
}

/** What breaks is given up for something else, and the rest goes on. */
export class OrElse extends Component<Props, { readonly isBroken: boolean }> {
  override state: { readonly isBroken: boolean } = { isBroken: false }

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.otherwise : this.props.children
  }
}
