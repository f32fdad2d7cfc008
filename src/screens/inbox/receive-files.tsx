import { FolderOpen, Upload } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type NamedFile, type Received, receiveFiles } from '#src/actions/inbox.ts'
import { useServices } from '#src/services.ts'
import { Icon } from '#src/ui/icon.tsx'

type Step =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly received: Received }
  | { readonly kind: 'not-saved' }

/** As a person knows the file: with its folders, where a folder was chosen. */
const namedFiles = (files: FileList): readonly NamedFile[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }))

const Outcome = ({ received }: { readonly received: Received }) => {
  const { t } = useTranslation('inbox')
  const { added, alreadyHere, takenOut, refused } = received
  return (
    <div data-part="outcome">
      <ul className="list">
        <li>{t('inbox.added', { count: added })}</li>
        {alreadyHere > 0 && <li>{t('inbox.alreadyHere', { count: alreadyHere })}</li>}
        {takenOut > 0 && <li>{t('inbox.takenOut', { count: takenOut })}</li>}
        {refused.length > 0 && <li>{t('inbox.refused', { count: refused.length })}</li>}
      </ul>
      {refused.length > 0 && (
        <ul className="list small refused">
          {refused.map(({ name, kind, where }) => (
            <li key={`${name} ${where}`} data-problem={kind}>
              <bdi className="strong">{name}</bdi>: {t(`inbox.why.${kind}`, { where })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Picker = ({
  words,
  folder = false,
  onFiles,
}: {
  readonly words: string
  readonly folder?: boolean
  readonly onFiles: (files: FileList) => void
}) => {
  const id = useId()
  return (
    <span className="file-picker">
      <input
        id={id}
        type="file"
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept: '.json,.zip,application/json,application/zip' })}
        onChange={({ target }) => {
          if (target.files !== null && target.files.length > 0) onFiles(target.files)
          target.value = ''
        }}
      />
      <label htmlFor={id} className={folder ? 'btn btn-line' : 'btn btn-primary'}>
        <Icon of={folder ? FolderOpen : Upload} />
        {words}
      </label>
    </span>
  )
}

/** Takes in many summary files, a folder of them, a zip archive, or another inbox: each is judged by itself. */
export const ReceiveFiles = ({ onReading }: { readonly onReading: (reading: boolean) => void }) => {
  const { t } = useTranslation('inbox')
  const services = useServices()
  const [step, setStep] = useState<Step>({ kind: 'waiting' })
  const cancelled = useRef(false)
  const receive = async (list: FileList): Promise<void> => {
    const files = namedFiles(list)
    cancelled.current = false
    onReading(true)
    setStep({ kind: 'reading', done: 0, total: files.length })
    const result = await receiveFiles(services, files, {
      onProgress: (done) => setStep({ kind: 'reading', done, total: files.length }),
      isCancelled: () => cancelled.current,
    })
    onReading(false)
    setStep(result.ok ? { kind: 'done', received: result.value } : { kind: 'not-saved' })
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    if (event.dataTransfer.files.length > 0) void receive(event.dataTransfer.files)
  }
  return (
    <section className="panel drop-zone" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p className="row">
        <Picker words={t('inbox.files')} onFiles={(files) => void receive(files)} />
        <Picker folder words={t('inbox.folder')} onFiles={(files) => void receive(files)} />
      </p>
      <p className="small muted">{t('inbox.drop')}</p>
      {step.kind === 'reading' && (
        <p className="row">
          <progress className="meter" value={step.done} max={step.total} aria-label={t('inbox.reading', step)} />
          <button type="button" className="btn btn-line btn-small" onClick={() => (cancelled.current = true)}>
            {t('inbox.cancel')}
          </button>
        </p>
      )}
      <div role="status">
        {step.kind === 'done' && <Outcome received={step.received} />}
        {step.kind === 'not-saved' && <p className="missing">{t('inbox.notSaved')}</p>}
      </div>
    </section>
  )
}
