import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addProfile } from '#src/actions/profile.ts'
import { codeNameOf } from '#src/domain/code-name.ts'
import type { ProfileKind } from '#src/domain/records.ts'
import { useServices } from '#src/services.ts'

const KINDS = ['code', 'person', 'group'] as const

/** Adds a person, a code or a group, and continues as them. */
export const AddProfile = () => {
  const { t } = useTranslation('device')
  const services = useServices()
  const id = useId()
  const [kind, setKind] = useState<ProfileKind>('code')
  const [label, setLabel] = useState('')
  const [size, setSize] = useState('')
  const [problem, setProblem] = useState<string>()
  const people = Number(size)
  const kindWords = { code: t('settings.addCode'), person: t('settings.addPerson'), group: t('settings.addGroup') }

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const name = kind === 'code' ? codeNameOf(services.ids.pick) : label.trim()
    if (name === '') return setProblem(t('settings.needLabel'))
    if (kind === 'group' && !(Number.isSafeInteger(people) && people >= 2 && people <= 200))
      return setProblem(t('settings.needSize'))
    const result = await addProfile(services, { kind, label: name.slice(0, 80), ...(kind === 'group' && { size: people }) })
    setProblem(result.ok ? undefined : t('settings.failed'))
    if (result.ok) setLabel('')
  }
  return (
    <details className="panel">
      <summary>{t('settings.add')}</summary>
      <form className="stack" onSubmit={(event) => void add(event)}>
        <fieldset className="plain-radios">
          <legend>{t('settings.addKind')}</legend>
          {KINDS.map((one) => (
            <label key={one}>
              <input type="radio" name={id} checked={kind === one} onChange={() => setKind(one)} />
              <span>{kindWords[one]}</span>
            </label>
          ))}
        </fieldset>
        {kind !== 'code' && (
          <label className="text-field">
            <span>{kind === 'group' ? t('settings.groupLabel') : t('settings.label')}</span>
            <input value={label} maxLength={80} autoComplete="off" onChange={(event) => setLabel(event.target.value)} />
          </label>
        )}
        {kind === 'group' && (
          <label className="text-field short">
            <span>{t('settings.size')}</span>
            <input inputMode="numeric" value={size} onChange={(event) => setSize(event.target.value)} />
          </label>
        )}
        {problem !== undefined && (
          <p role="alert" className="missing">
            {problem}
          </p>
        )}
        <button type="submit" className="btn btn-line btn-small">
          {t('settings.addButton')}
        </button>
      </form>
    </details>
  )
}
