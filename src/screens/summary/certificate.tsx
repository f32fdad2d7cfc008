import { useTranslation } from 'react-i18next'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import { percentOfShare, type Summary, type SummaryModule } from '#src/domain/summary.ts'
import type { Language } from '#src/domain/text.ts'
import { printDate } from '#src/ui/print-date.ts'
import { RichLine } from '#src/ui/rich-text.tsx'

interface Props {
  readonly summary: Summary
  /** Its completed modules: there is no page for others. */
  readonly completed: readonly SummaryModule[]
  readonly catalogue: SiteCatalogue
  readonly language: Language
}

/** From here on, names and rows are set smaller, so that the page stays one page. */
const LONG_NAME = 24
const MANY_MODULES = 6

/** The kit's open door. */
const Door = () => (
  <svg viewBox="0 0 40 48" aria-hidden="true">
    <path d="M2 46V20a18 18 0 0 1 36 0v26z" fill="#fff" stroke="#000" strokeWidth="2" />
    <path d="M9 46V21a11 11 0 0 1 22 0v25z" fill="#f2b134" stroke="#000" strokeWidth="1.2" />
    <path d="M31 46V21c0-6-4-10.5-9-11v38z" fill="#000" />
  </svg>
)

/** A name in large letters where one was given; else a line to write it on, or to leave. */
const Name = ({ who: { kind, label } }: Pick<Summary, 'who'>) => {
  const { t } = useTranslation('mine')
  if (kind !== 'code' && label !== undefined)
    return <p className={label.length > LONG_NAME ? 'cert-name long' : 'cert-name'}>{label}</p>
  return <p className="cert-line">{t('summary.page.nameLine')}</p>
}

const Modules = ({ completed, catalogue, language }: Omit<Props, 'summary'>) => {
  const { t } = useTranslation('mine')
  const withQuiz = completed.some(({ quiz }) => quiz !== undefined)
  const cardOf = (id: string) => catalogue.modules.find((card) => card.id === id)
  return (
    <table className={completed.length > MANY_MODULES ? 'many' : undefined}>
      <thead>
        <tr>
          <th scope="col">{t('summary.page.module')}</th>
          <th scope="col">{t('summary.page.on')}</th>
          {withQuiz && <th scope="col">{t('summary.page.quiz')}</th>}
        </tr>
      </thead>
      <tbody>
        {completed.map(({ id, completedOn, quiz }) => (
          <tr key={id}>
            <th scope="row">
              <b>{cardOf(id)?.number}</b>
              <RichLine text={cardOf(id)?.title ?? id} />
            </th>
            <td>{completedOn !== undefined && printDate(completedOn, language)}</td>
            {withQuiz && (
              <td className="strong">
                {quiz !== undefined && t('summary.field.percent', { percent: percentOfShare(quiz.best) })}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/**
 * A page worth keeping. All its measures follow its own width, so that what lies on the screen is what comes out of
 * the printer. It never says "verified": only this device vouches for it.
 */
export const Certificate = ({ summary, completed, catalogue, language }: Props) => {
  const { t } = useTranslation('mine')
  const { t: core } = useTranslation('core')
  const { who, slipId: slip, contentVersion: content } = summary
  return (
    <article className="certificate">
      <div className="cert-frame">
        <div className="cert-sheet">
          <Door />
          <p className="cert-kicker">{t('summary.page.kicker')}</p>
          <Name who={who} />
          <p className="cert-text">{t('summary.page.done', { count: completed.length, kit: core('kit.fullName') })}</p>
          <Modules completed={completed} catalogue={catalogue} language={language} />
          <div className="cert-signs">
            <span>{t('summary.page.facilitator')}</span>
            <span>{t('summary.page.date')}</span>
          </div>
          <div className="cert-foot">
            <p className="strong">{t('summary.page.claim')}</p>
            <p>{core('disclaimer', { date: printDate(summary.factsCheckedOn, language) })}</p>
            <p>
              {who.kind === 'code' && who.label !== undefined
                ? t('summary.page.slipCode', { code: who.label, slip, content })
                : t('summary.page.slip', { slip, content })}
            </p>
          </div>
        </div>
      </div>
    </article>
  )
}
