import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { eraseProfile } from '#src/actions/erase.ts'
import { answersInNoFile, handDeviceOn } from '#src/actions/hand-on.ts'
import type { ProfileBody, Row } from '#src/domain/records.ts'
import type { Language } from '#src/domain/text.ts'
import { useCurrentProfile } from '#src/hooks/use-profiles.ts'
import { useStored } from '#src/hooks/use-stored.ts'
import { paths } from '#src/paths.ts'
import { forgetPages } from '#src/platform/kept-pages.ts'
import { useServices } from '#src/services.ts'
import { AskFirst } from '#src/ui/ask-first.tsx'
import { isolated } from '#src/ui/isolated.ts'

interface Props {
  readonly language: Language
}

const HandOnFrom = ({ language, profile }: Props & { readonly profile: Row<ProfileBody> }) => {
  const { t } = useTranslation('device')
  const services = useServices()
  const navigate = useNavigate()
  const [failed, setFailed] = useState(false)
  const unsaved = useStored(`in-no-file/${profile.id}`, answersInNoFile(profile.id))
  const label = isolated(profile.body.label)
  const leave = async (result: ReturnType<typeof handDeviceOn>): Promise<void> => {
    const { ok } = await result
    if (!ok) return setFailed(true)
    await forgetPages()
    return navigate(paths.home.href(language))
  }
  return (
    <section className="panel" data-part="hand-on">
      <h2>{t('settings.handOn.title')}</h2>
      <p>{t('settings.handOn.text', { label })}</p>
      {unsaved !== undefined && (
        <p className="strong">
          {unsaved > 0 ? t('settings.handOn.unsaved', { count: unsaved, label }) : t('settings.handOn.saved', { label })}
        </p>
      )}
      {unsaved !== undefined && unsaved > 0 && (
        <p className="row">
          <Link to={paths.summary.href(language)}>{t('settings.handOn.summary')}</Link>
          <Link to={paths.storage.href(language)}>{t('settings.handOn.copy')}</Link>
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="btn btn-line btn-small"
          data-action="hand-on"
          onClick={() => void leave(handDeviceOn(services))}
        >
          {t('settings.handOn.keep')}
        </button>
        <AskFirst
          words={t('settings.handOn.erase')}
          question={t('settings.eraseAsk', { label })}
          yes={t('settings.eraseYes')}
          no={t('settings.no')}
          onYes={() => void leave(eraseProfile(services, profile.id))}
        />
      </div>
      <p className="small muted">{t('settings.handOn.keepNote')}</p>
      {failed && <p role="alert">{t('settings.failed')}</p>}
    </section>
  )
}

/** Before a shared device goes to the next person: what is in no file yet, and whether to keep or erase it. */
export const HandOn = ({ language }: Props) => {
  const profile = useCurrentProfile()
  return profile === undefined ? null : <HandOnFrom key={profile.id} language={language} profile={profile} />
}
