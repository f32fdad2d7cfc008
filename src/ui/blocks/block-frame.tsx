import { Component, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'

const Broken = () => <p className="callout">{useTranslation('core').t('block.broken')}</p>

/**
 * A block's place and address. A block that throws leaves the rest of the page usable, and in a prerendered page each
 * one wakes up on its own (that is what a boundary does): the first that is touched first.
 */
export class BlockFrame extends Component<{ readonly id: string; readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return (
      <div className="block" id={this.props.id}>
        {this.state.broken ? <Broken /> : <Suspense>{this.props.children}</Suspense>}
      </div>
    )
  }
}
