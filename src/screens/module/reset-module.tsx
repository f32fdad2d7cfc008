import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { resetModule } from '#src/actions/reset.ts'
import { useServices } from '#src/services.ts'

/** Asks before it resets; what was answered stays readable. */
export const ResetModule = ({ moduleId }: { readonly moduleId: string }) => {
  const { t } = useTranslation('home')
  const services = useServices()
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <button type="button" className="btn btn-quiet btn-small" onClick={() => setAsking(true)}>
        {t('module.reset')}
      </button>
    )
  }
  return (
    <div className="panel ask" role="group" aria-label={t('module.reset')}>
      <p>{t('module.resetAsk')}</p>
      <p className="row">
        <button
          type="button"
          className="btn btn-line btn-small"
          onClick={() => {
            void resetModule(services, moduleId)
            setAsking(false)
          }}
        >
          {t('module.resetYes')}
        </button>
        <button type="button" className="btn btn-quiet btn-small" onClick={() => setAsking(false)}>
          {t('module.resetNo')}
        </button>
      </p>
    </div>
  )
}
