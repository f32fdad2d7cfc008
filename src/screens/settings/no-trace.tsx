import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNoTrace } from '#src/hooks/use-no-trace.ts'
import { setNoTrace } from '#src/platform/no-trace.ts'

/** A tab in which nothing is kept: for a borrowed phone or a library's computer. */
export const NoTrace = () => {
  const { t } = useTranslation('device')
  const [failed, setFailed] = useState(false)
  const isOn = useNoTrace()
  const change = (): void => {
    if (setNoTrace(!isOn)) location.reload()
    else setFailed(true)
  }
  return (
    <section className="panel" data-part="no-trace">
      <h2>{t('settings.noTrace.title')}</h2>
      <p>{isOn ? t('settings.noTrace.on') : t('settings.noTrace.text')}</p>
      <button type="button" className="btn btn-line btn-small" data-action="no-trace" onClick={change}>
        {isOn ? t('settings.noTrace.stop') : t('settings.noTrace.start')}
      </button>
      {failed && <p role="alert">{t('settings.noTrace.failed')}</p>}
    </section>
  )
}
