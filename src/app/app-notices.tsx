import { Info, TriangleAlert, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '#src/services.ts'
import { closeNotice, type NoticeKind } from '#src/state/notices.ts'
import { Icon } from '#src/ui/icon.tsx'
import { applyUpdate } from './offline-updates.ts'

const QUIET = new Set<NoticeKind>(['update-ready', 'offline-ready', 'restored', 'no-trace'])

const Notice = ({ kind }: { readonly kind: NoticeKind }) => {
  const { t } = useTranslation()
  const { notices } = useServices()
  const close = () => closeNotice(notices, kind)
  return (
    <div className={QUIET.has(kind) ? 'notice' : 'notice grave'} data-notice={kind}>
      <Icon of={QUIET.has(kind) ? Info : TriangleAlert} />
      <p>{t(`notice.${kind}`)}</p>
      {kind === 'update-ready' ? (
        <span className="row">
          <button type="button" className="btn btn-line btn-small" onClick={applyUpdate}>
            {t('notice.update-now')}
          </button>
          <button type="button" className="btn btn-quiet btn-small" onClick={close}>
            {t('notice.update-later')}
          </button>
        </span>
      ) : (
        <button type="button" className="btn btn-small close" aria-label={t('notice.close')} onClick={close}>
          <Icon of={X} />
        </button>
      )}
    </div>
  )
}

/** What the whole app must say, in one live region. */
export const AppNotices = () => {
  const shown = useStore(useServices().notices, (state) => state.shown)
  return (
    <div role="status" className="notices">
      {shown.map((kind) => (
        <Notice key={kind} kind={kind} />
      ))}
    </div>
  )
}
