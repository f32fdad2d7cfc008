import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { eraseProfile } from '#src/actions/erase.ts'
import { forgetPages } from '#src/platform/kept-pages.ts'
import { switchProfile } from '#src/actions/profile.ts'
import { resetProfile } from '#src/actions/reset.ts'
import type { ProfileBody, Row } from '#src/domain/records.ts'
import { usePreference } from '#src/hooks/use-preference.ts'
import { useProfiles } from '#src/hooks/use-profiles.ts'
import { useServices } from '#src/services.ts'
import { AskFirst } from '#src/ui/ask-first.tsx'

const Profile = ({
  profile,
  current,
  onDone,
}: {
  readonly profile: Row<ProfileBody>
  readonly current: boolean
  readonly onDone: (ok: boolean) => void
}) => {
  const { t } = useTranslation('device')
  const services = useServices()
  const { label, kind, size } = profile.body
  return (
    <li className={current ? 'profile here' : 'profile'} data-profile={profile.id}>
      <span className="who" aria-hidden="true">
        {label.slice(0, 1).toUpperCase()}
      </span>
      <span>
        <b>{label}</b>
        <span className="small muted">
          {' '}
          {t(`settings.kind.${kind}`)}
          {size !== undefined && `, ${t('settings.groupOf', { size })}`}
          {current && `, ${t('settings.current')}`}
        </span>
      </span>
      <span className="row">
        {!current && (
          <button type="button" className="btn btn-line btn-small" onClick={() => switchProfile(services, profile.id)}>
            {t('settings.switch', { label })}
          </button>
        )}
        {current && (
          <AskFirst
            words={t('settings.startOver')}
            question={t('settings.startOverAsk', { label })}
            yes={t('settings.startOverYes')}
            no={t('settings.no')}
            onYes={() => void resetProfile(services).then(({ ok }) => onDone(ok))}
          />
        )}
        <AskFirst
          words={t('settings.erase', { label })}
          question={t('settings.eraseAsk', { label })}
          yes={t('settings.eraseYes')}
          no={t('settings.no')}
          onYes={() => {
            void forgetPages()
            void eraseProfile(services, profile.id).then(({ ok }) => onDone(ok))
          }}
        />
      </span>
    </li>
  )
}

/** Everybody who learns on this device; one press continues as somebody else. */
export const ProfileList = () => {
  const { t } = useTranslation('device')
  const profiles = useProfiles()
  const currentId = usePreference('profileId')
  const [said, setSaid] = useState('')
  return (
    <>
      {profiles.length === 0 && <p>{t('settings.nobody')}</p>}
      <ul className="profiles">
        {profiles.map((profile) => (
          <Profile
            key={profile.id}
            profile={profile}
            current={profile.id === currentId}
            onDone={(ok) => setSaid(ok ? t('settings.done') : t('settings.failed'))}
          />
        ))}
      </ul>
      <p role="status" className="small">
        {said}
      </p>
    </>
  )
}
