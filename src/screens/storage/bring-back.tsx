import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  openBackupFile,
  previewRestore,
  restoreBackup,
  type RestorePreview,
  type RestoreProblem,
  unsealBackup,
} from '#src/actions/backup.ts'
import type { Backup } from '#src/domain/backup.ts'
import type { Language } from '#src/domain/text.ts'
import type { SealedBackup } from '#src/imports/backup.ts'
import { useServices } from '#src/services.ts'
import { FilePicker } from '#src/ui/file-picker.tsx'
import { printDate } from '#src/ui/print-date.ts'
import { PassphraseField } from '#src/ui/passphrase-field.tsx'
import { isolated } from '#src/ui/isolated.ts'

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'sealed'; readonly sealed: SealedBackup }
  | { readonly kind: 'preview'; readonly backup: Backup; readonly preview: RestorePreview }

const Passphrase = ({
  sealed,
  onOpen,
}: {
  readonly sealed: SealedBackup
  readonly onOpen: (sealed: SealedBackup, passphrase: string) => Promise<void>
}) => {
  const { t } = useTranslation('device')
  const [passphrase, setPassphrase] = useState('')
  const open = (event: FormEvent): void => {
    event.preventDefault()
    void onOpen(sealed, passphrase)
  }
  return (
    <form className="stack" onSubmit={open}>
      <PassphraseField label={t('storage.back.passphrase')} value={passphrase} onChange={setPassphrase} />
      <button type="submit" className="btn btn-line btn-small">
        {t('storage.back.open')}
      </button>
    </form>
  )
}

const Preview = ({
  step: { backup, preview },
  language,
  onYes,
  onNo,
}: {
  readonly step: Extract<Step, { kind: 'preview' }>
  readonly language: Language
  readonly onYes: (backup: Backup, revive: boolean) => void
  readonly onNo: () => void
}) => {
  const { t } = useTranslation('device')
  const [revive, setRevive] = useState(false)
  const names = (people: RestorePreview['people']) => people.map(isolated).join(', ')
  return (
    <div className="stack" data-part="restore-preview">
      <p>{t('storage.back.from', { date: printDate(backup.createdOn, language), people: names(preview.people) })}</p>
      <ul className="list">
        <li>{t('storage.back.answers', { count: preview.answers })}</li>
        <li>{preview.added === 0 ? t('storage.back.allHere') : t('storage.back.added', { count: preview.added })}</li>
        {preview.damaged > 0 && <li>{t('storage.back.damaged', { count: preview.damaged })}</li>}
      </ul>
      {preview.erased.length > 0 && (
        <label className="check">
          <input type="checkbox" checked={revive} onChange={(event) => setRevive(event.target.checked)} />
          <span>{t('storage.back.revive', { people: names(preview.erased) })}</span>
        </label>
      )}
      <p className="row">
        <button type="button" className="btn btn-primary" data-action="restore-backup" onClick={() => onYes(backup, revive)}>
          {t('storage.back.yes')}
        </button>
        <button type="button" className="btn btn-quiet" onClick={onNo}>
          {t('storage.back.no')}
        </button>
      </p>
    </div>
  )
}

/** Reads a copy back: what it holds is shown before anything is written, and it is merged with what is here. */
export const BringBack = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation('device')
  const services = useServices()
  const [name, setName] = useState<string>()
  const [step, setStep] = useState<Step>({ kind: 'choose' })
  const [problem, setProblem] = useState<RestoreProblem | 'not-written'>()
  const [said, setSaid] = useState('')

  const start = (): void => {
    setStep({ kind: 'choose' })
    setProblem(undefined)
    setSaid('')
    setName(undefined)
  }
  const show = async (opened: Awaited<ReturnType<typeof openBackupFile>>): Promise<void> => {
    if (!opened.ok) return setProblem(opened.problem)
    setProblem(undefined)
    if (opened.value.kind === 'sealed') return setStep({ kind: 'sealed', sealed: opened.value.backup })
    const { backup } = opened.value
    const preview = await previewRestore(services, backup)
    return preview.ok ? setStep({ kind: 'preview', backup, preview: preview.value }) : setProblem('not-written')
  }
  const choose = async (file: File): Promise<void> => {
    start()
    setName(file.name)
    await show(await openBackupFile(file))
  }
  const bring = async (backup: Backup, revive: boolean): Promise<void> => {
    const result = await restoreBackup(services, backup, { revive })
    if (!result.ok) return setProblem('not-written')
    start()
    return setSaid(t('storage.back.done', { count: result.value.changed }))
  }
  return (
    <section className="panel" data-part="bring-back">
      <h2>{t('storage.back.title')}</h2>
      <p>{t('storage.back.text')}</p>
      <FilePicker
        label={t('storage.back.file')}
        accept=".json,application/json"
        chosen={name}
        onChoose={(file) => void choose(file)}
      />
      {problem !== undefined && (
        <p role="alert" className="missing" data-problem={problem}>
          {t(`storage.back.problem.${problem}`)}
        </p>
      )}
      {step.kind === 'sealed' && (
        <Passphrase sealed={step.sealed} onOpen={async (sealed, passphrase) => show(await unsealBackup(sealed, passphrase))} />
      )}
      {step.kind === 'preview' && (
        <Preview step={step} language={language} onYes={(backup, revive) => void bring(backup, revive)} onNo={start} />
      )}
      <p role="status" className="small">
        {said}
      </p>
    </section>
  )
}
