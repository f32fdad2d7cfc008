import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lastBackup, makeBackup, noteBackup } from '#src/actions/backup.ts'
import { noteExport } from '#src/actions/export-log.ts'
import { saveFile } from '#src/actions/export-summary.ts'
import type { Language } from '#src/domain/text.ts'
import { useCurrentProfile, useProfiles } from '#src/hooks/use-profiles.ts'
import { canSeal, isStrongPassphrase } from '#src/platform/sealing.ts'
import { useServices } from '#src/services.ts'
import { printDate } from '#src/ui/print-date.ts'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { PassphraseField } from '#src/ui/passphrase-field.tsx'
import { isolated } from '#src/ui/isolated.ts'

type Reach = 'profile' | 'device'

/** Saves a file with everything of one learner, or of everybody here; behind a passphrase when one is given. */
export const KeepCopy = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation('device')
  const services = useServices()
  const profiles = useProfiles()
  const current = useCurrentProfile()
  const [reach, setReach] = useState<Reach>('device')
  const [passphrase, setPassphrase] = useState('')
  const [last, setLast] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState('')
  useEffect(() => {
    void lastBackup(services).then(setLast)
  }, [services])

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setSaid('')
    if (passphrase !== '' && !isStrongPassphrase(passphrase)) return setProblem(t('storage.copy.weak'))
    setProblem(undefined)
    const file = await makeBackup(services, {
      ...(reach === 'profile' && { profileId: current?.id }),
      ...(passphrase !== '' && { passphrase }),
    })
    if (!file.ok) return setProblem(t('storage.copy.failed'))
    saveFile(file.value)
    await noteBackup(services)
    await noteExport(services, 'copy')
    setLast(services.clock.today())
    setPassphrase('')
    return setSaid(t('storage.copy.saved', { name: file.value.name }))
  }
  return (
    <section className="panel" data-part="keep-copy">
      <h2>{t('storage.copy.title')}</h2>
      <p>{t('storage.copy.text')}</p>
      <p className="small muted">
        {last === undefined ? t('storage.copy.never') : t('storage.copy.last', { date: printDate(last, language) })}
      </p>
      {profiles.length === 0 ? (
        <p>{t('storage.copy.nothing')}</p>
      ) : (
        <form className="stack" onSubmit={(event) => void save(event)}>
          {profiles.length > 1 && current !== undefined && (
            <RadioGroup
              legend={t('storage.copy.whose')}
              value={reach}
              options={[
                ['device', t('storage.copy.everybody', { count: profiles.length })],
                ['profile', t('storage.copy.only', { label: isolated(current.body.label) })],
              ]}
              onChange={setReach}
            />
          )}
          {canSeal() ? (
            <PassphraseField
              label={t('storage.copy.passphrase')}
              note={t('storage.copy.passphraseNote')}
              value={passphrase}
              onChange={setPassphrase}
            />
          ) : (
            <p className="small">{t('storage.copy.noSeal')}</p>
          )}
          {problem !== undefined && (
            <p role="alert" className="missing">
              {problem}
            </p>
          )}
          <button type="submit" className="btn btn-line" data-action="save-backup">
            {t('storage.copy.save')}
          </button>
        </form>
      )}
      <p role="status" className="small">
        {said}
      </p>
    </section>
  )
}
