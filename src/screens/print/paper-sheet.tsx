import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useServices } from '#src/services.ts'
import { printDate } from '#src/ui/print-date.ts'
import { ReferencesContext } from '#src/ui/reference-panel.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { PaperSources } from './paper-sources.ts'
import type { PrintData } from './print-data.ts'
import type { PrintForm } from './print-forms.ts'
import { SourceList } from './source-list.tsx'

/** The open door in black, white and one hatch. */
const Door = () => (
  <svg className="paper-door" viewBox="0 0 118 132" aria-hidden="true">
    <defs>
      <pattern id="paper-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch" d="M0 0V6" />
      </pattern>
    </defs>
    <path className="frame" fill="url(#paper-hatch)" d="M4 132V61a55 55 0 0 1 110 0v71" />
    <path className="open" d="M22 132V63a37 37 0 0 1 74 0v69" />
    <path className="leaf" d="M96 132V63c0-20-13-34-32-36v105z" />
    <circle className="knob" cx="72" cy="88" r="3.5" />
  </svg>
)

const Head = ({ data: { module, number }, form }: { readonly data: PrintData; readonly form: PrintForm }) => {
  const { t } = useTranslation('print')
  const { t: core } = useTranslation('core')
  const name = t(`form.${form}`)
  return (
    <header className="paper-head">
      <div>
        <p className="paper-kicker">
          {number === 'G' ? t('head.guide', { form: name }) : t('head.module', { form: name, number })}. {core('kit.fullName')}
        </p>
        <h1>
          <RichLine text={module.title} />
        </h1>
      </div>
      <Door />
    </header>
  )
}

/** A printed page: head, content, sources, and a foot that the browser repeats on each sheet. */
export const PaperSheet = ({
  data,
  form,
  sources,
  children,
}: {
  readonly data: PrintData
  readonly form: PrintForm
  readonly sources: PaperSources
  readonly children: ReactNode
}) => {
  const { t } = useTranslation('core')
  const { content } = useServices()
  const { language, today, module } = data
  return (
    <article className={`paper of-${form}`}>
      <div className="paper-body">
        <Head data={data} form={form} />
        {/* The markers show numbers, the list below the real dates. */}
        <ReferencesContext value={{ language, today, facts: sources.facts, terms: module.terms }}>
          {children}
          <SourceList sources={sources.list} />
        </ReferencesContext>
      </div>
      <footer className="paper-foot">
        <p>{t('disclaimer', { date: printDate(content.factsCheckedOn, language) })}</p>
      </footer>
    </article>
  )
}
