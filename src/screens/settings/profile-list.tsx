import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { eraseProfile } from '#src/actions/erase.ts'
import { forgetPages } from '#src/platform/kept-pages.ts'
import { switchProfile } from '#src/actions/profile.ts'
import { resetProfile } from '#src/actions/reset.ts'
import type { ProfileBody, Row } from '#src/domain/records.ts'
import { usePreference } from '#src/hooks/use-preference.ts'
import { useGate } from '#src/hooks/use-gate.ts'
import { useProfiles, useSealedProfiles } from '#src/hooks/use-profiles.ts'
import { useServices } from '#src/services.ts'
import { AskFirst } from '#src/ui/ask-first.tsx'
import { isolated } from '#src/ui/isolated.ts'

interface ProfileProps {
  readonly id: string
  readonly label: string
  /** What it is, and whether it learns now. */
  readonly detail: string
  readonly current: boolean
  readonly onDone: (ok: boolean) => void
}

const Profile = ({ id, label, detail, current, onDone }: ProfileProps) => {
  const { t } = useTranslation('device')
  const services = useServices()
  const shown = isolated(label)
  return (
    <li className={current ? 'profile here' : 'profile'} data-profile={id}>
      <span className="who" aria-hidden="true">
        {Array.from(label)[0]?.toUpperCase()}
      </span>
      <span>
        <bdi className="strong">{label}</bdi>
        <span className="small muted"> {detail}</span>
      </span>
      <span className="row">
        {!current && (
          <button type="button" className="btn btn-line btn-small" onClick={() => void switchProfile(services, id)}>
            {t('settings.switch', { label: shown })}
          </button>
        )}
        {current && (
          <AskFirst
            words={t('settings.startOver')}
            question={t('settings.startOverAsk', { label: shown })}
            yes={t('settings.startOverYes')}
            no={t('settings.no')}
            onYes={() => void resetProfile(services).then(({ ok }) => onDone(ok))}
          />
        )}
        <AskFirst
          words={t('settings.erase', { label: shown })}
          question={t('settings.eraseAsk', { label: shown })}
          yes={t('settings.eraseYes')}
          no={t('settings.no')}
          onYes={() => {
            void forgetPages()
            void eraseProfile(services, id).then(({ ok }) => onDone(ok))
          }}
        />
      </span>
    </li>
  )
}

/** Everybody who learns on this device; one press continues as somebody else. */
export const ProfileList = () => {
  const { t } = useTranslation(['device', 'lock'])
  const profiles = useProfiles()
  const sealed = useSealedProfiles()
  const currentId = usePreference('profileId')
  const isEncrypted = useGate('protection')?.by === 'passphrase'
  const [said, setSaid] = useState('')
  const onDone = (ok: boolean): void => setSaid(ok ? t('settings.done') : t('settings.failed'))
  const detailOf = ({ id, body: { kind, size } }: Row<ProfileBody>): string =>
    [
      t(`settings.kind.${kind}`),
      ...(size === undefined ? [] : [t('settings.groupOf', { size })]),
      ...(id === currentId && isEncrypted ? [t('protect.encrypted', { ns: 'lock' })] : []),
      ...(id === currentId ? [t('settings.current')] : []),
    ].join(', ')
  return (
    <>
      {profiles.length + sealed.length === 0 && <p>{t('settings.nobody')}</p>}
      <ul className="profiles">
        {profiles.map((profile) => (
          <Profile
            key={profile.id}
            id={profile.id}
            label={profile.body.label}
            detail={detailOf(profile)}
            current={profile.id === currentId}
            onDone={onDone}
          />
        ))}
        {sealed.map(({ id, body }) => (
          <Profile
            key={id}
            id={id}
            label={body.tag}
            detail={t('protect.encrypted', { ns: 'lock' })}
            current={false}
            onDone={onDone}
          />
        ))}
      </ul>
      <p role="status" className="small">
        {said}
      </p>
    </>
  )
}
