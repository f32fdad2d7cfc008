import { MonitorCheck, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useHref } from 'react-router'
import { paths } from '#src/paths.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { RoomData } from './room-data.ts'

/** Opens the audience's window, says whether it shows, and what to do where the browser keeps it shut. */
export const PresenterHead = ({
  data: { language, modules },
  audienceIsOn,
  connect,
  onOneScreen,
}: {
  readonly data: RoomData
  readonly audienceIsOn: boolean
  readonly connect: (audience: Window) => void
  readonly onOneScreen: () => void
}) => {
  const { t } = useTranslation('room')
  const module = modules[language]
  const address = useHref(paths.audience.href(language, module.id))
  const [blocked, setBlocked] = useState(false)
  const [opened, setOpened] = useState(false)
  const open = (): void => {
    // One name for each module: a second press brings the same window to the front.
    const audience = window.open(address, `rrk-audience-${module.id}`, 'popup,width=1280,height=720')
    setBlocked(audience === null)
    setOpened(audience !== null)
    if (audience !== null) connect(audience)
  }
  return (
    <header>
      <h1>
        <RichLine text={module.title} />
      </h1>
      {audienceIsOn ? (
        <span className="chip chip-leaf" role="status">
          <Icon of={MonitorCheck} />
          {t('present.audienceOn')}
        </span>
      ) : (
        <button type="button" className="btn btn-primary btn-small" data-action="open-audience" onClick={open}>
          {t('present.openAudience')}
        </button>
      )}
      <button type="button" className="btn btn-line btn-small" data-action="one-screen" onClick={onOneScreen}>
        {t('present.oneScreen')}
      </button>
      <Link className="btn btn-quiet btn-small" to={paths.facilitate.href(language)}>
        <Icon of={X} />
        {t('present.leave')}
      </Link>
      {blocked && (
        <p role="alert" className="missing">
          {t('present.blocked', { address: new URL(address, location.href).href })}
        </p>
      )}
      {opened && audienceIsOn && <p className="small muted">{t('present.audienceHow')}</p>}
    </header>
  )
}
