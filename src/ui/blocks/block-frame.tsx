import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

const Broken = () => <p className="callout">{useTranslation('core').t('block.broken')}</p>

/** A block's place and address. A block that throws leaves the rest of the page usable. */
export class BlockFrame extends Component<{ readonly id: string; readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return (
      <div className="block" id={this.props.id}>
        {this.state.broken ? <Broken /> : this.props.children}
      </div>
    )
  }
}
