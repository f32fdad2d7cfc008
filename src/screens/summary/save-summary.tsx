import { FileDown, Printer, Sheet } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ExportKind, noteExport } from '#src/actions/export-log.ts'
import { type FileToSave, saveFile } from '#src/actions/export-summary.ts'
import { useServices } from '#src/services.ts'
import { Icon } from '#src/ui/icon.tsx'
import type { Ready } from './use-summary.ts'

/** The ways out: the file, spreadsheets, paper. */
export const SaveSummary = ({
  ready: { files, noteSaved },
  printable,
}: {
  readonly ready: Ready
  readonly printable: boolean
}) => {
  const { t } = useTranslation('mine')
  const services = useServices()
  const [saved, setSaved] = useState<string>()
  const save = (file: FileToSave, kind: ExportKind) => () => {
    saveFile(file)
    void noteExport(services, kind)
    noteSaved()
    setSaved(file.name)
  }
  const { answers } = files
  return (
    <section className="summary-save" aria-label={t('summary.save.title')}>
      <button type="button" className="btn btn-primary" data-action="save-json" onClick={save(files.json, 'summary')}>
        <Icon of={FileDown} />
        {t('summary.save.json')}
      </button>
      <p role="status" className="small">
        {saved !== undefined && t('summary.save.done', { file: saved })}
      </p>
      <button
        type="button"
        className="btn btn-line btn-small"
        data-action="save-people"
        onClick={save(files.people, 'spreadsheet')}
      >
        <Icon of={Sheet} />
        {t('summary.save.people')}
      </button>
      {answers !== undefined && (
        <button
          type="button"
          className="btn btn-line btn-small"
          data-action="save-answers"
          onClick={save(answers, 'spreadsheet')}
        >
          <Icon of={Sheet} />
          {t('summary.save.answers')}
        </button>
      )}
      {printable && (
        <button type="button" className="btn btn-line btn-small" data-action="print" onClick={() => window.print()}>
          <Icon of={Printer} />
          {t('summary.save.print')}
        </button>
      )}
    </section>
  )
}
