import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type SummaryFiles, textOf } from '#src/actions/export-summary.ts'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import type { Summary } from '#src/domain/summary.ts'
import { isLanguage, type Language, plainOf } from '#src/domain/text.ts'
import { printDate } from '#src/ui/print-date.ts'
import { Field } from './field.tsx'
import { ModulePreview } from './module-preview.tsx'
import { isolated } from '#src/ui/isolated.ts'

interface Props {
  readonly summary: Summary
  readonly files: SummaryFiles
  readonly catalogue: SiteCatalogue
  readonly language: Language
}

const Who = ({ who: { kind, label, size } }: Pick<Summary, 'who'>) => {
  const { t } = useTranslation('mine')
  const words = { person: 'summary.field.whoPerson', code: 'summary.field.whoCode', group: 'summary.field.whoGroup' } as const
  return (
    <>
      <Field name={t('summary.field.who')}>
        {label === undefined ? t('summary.field.nobody') : t(words[kind], { label: isolated(label) })}
      </Field>
      {size !== undefined && <Field name={t('summary.field.size')}>{size}</Field>}
    </>
  )
}

const Session = ({ session, learnerKey }: Pick<Summary, 'session' | 'learnerKey'>) => {
  const { t } = useTranslation('mine')
  if (session === undefined) return null
  return (
    <>
      <Field name={t('summary.field.session')}>{session}</Field>
      <Field name={t('summary.field.learnerKey')}>
        <code>{learnerKey}</code>
      </Field>
    </>
  )
}

const About = ({ summary, catalogue, language }: Omit<Props, 'files'>) => {
  const { t } = useTranslation('mine')
  const door = catalogue.doors.find(({ id }) => id === summary.door)
  return (
    <dl className="fields">
      <Field name={t('summary.field.format')}>{t('summary.field.formatValue', { version: summary.version })}</Field>
      <Who who={summary.who} />
      <Session {...summary} />
      <Field name={t('summary.field.detail')}>{t(`summary.choose.${summary.detail}`)}</Field>
      <Field name={t('summary.field.door')}>
        {door === undefined ? (summary.door ?? t('summary.field.noDoor')) : plainOf(door.title)}
      </Field>
      <Field name={t('summary.field.language')}>
        {isLanguage(summary.language) ? t(`summary.language.${summary.language}`) : summary.language}
      </Field>
      <Field name={t('summary.field.exported')}>{printDate(summary.exportedOn, language)}</Field>
      <Field name={t('summary.field.facts')}>{printDate(summary.factsCheckedOn, language)}</Field>
      <Field name={t('summary.field.kit')}>{summary.kitVersion}</Field>
      <Field name={t('summary.field.content')}>
        <code>{summary.contentVersion}</code>
      </Field>
      <Field name={t('summary.field.slip')} note={t('summary.field.slipNote')}>
        <code>{summary.slipId}</code>
      </Field>
      <Field name={t('summary.field.checksum')} note={t('summary.field.checksumNote')}>
        <code>{summary.checksum}</code>
      </Field>
    </dl>
  )
}

const Raw = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <details className="raw">
    <summary>{title}</summary>
    <pre>{children}</pre>
  </details>
)

/** Everything in the file, in words, read back from the bytes that will be written. */
export const SummaryPreview = ({ summary, files, catalogue, language }: Props) => {
  const { t } = useTranslation('mine')
  return (
    <section className="panel summary-preview" aria-labelledby="summary-preview">
      <h2 id="summary-preview">{t('summary.preview.title')}</h2>
      <p className="small muted">{t('summary.preview.text')}</p>
      {summary.modules.map((module) => (
        <ModulePreview
          key={module.id}
          module={module}
          title={catalogue.modules.find(({ id }) => id === module.id)?.title ?? module.id}
          language={language}
        />
      ))}
      <About summary={summary} catalogue={catalogue} language={language} />
      <p className="never">{t('summary.preview.never')}</p>
      <Raw title={t('summary.preview.file')}>{textOf(files.json)}</Raw>
      <Raw title={t('summary.preview.sheet')}>{textOf(files.people)}</Raw>
      {files.answers !== undefined && <Raw title={t('summary.preview.sheetAnswers')}>{textOf(files.answers)}</Raw>}
    </section>
  )
}
