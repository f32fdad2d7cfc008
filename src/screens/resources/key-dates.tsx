import { useTranslation } from 'react-i18next'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import type { Language } from '#src/domain/text.ts'
import { printYearlyDay } from '#src/ui/print-date.ts'
import { RichLine, SourceMarkers } from '#src/ui/rich-text.tsx'

/** Days that come back every year, in the order of the year. */
export const KeyDates = ({
  calendar,
  language,
}: {
  readonly calendar: SiteCatalogue['calendar']
  readonly language: Language
}) => {
  const { t } = useTranslation('reference')
  const inOrder = calendar.toSorted((a, b) => a.month - b.month || a.day - b.day)
  return (
    <section id="dates">
      <h2>{t('resources.dates')}</h2>
      <ul className="entries">
        {inOrder.map(({ id, month, day, title, text, facts }) => (
          <li key={id} className="entry">
            <p className="kicker">{printYearlyDay(month, day, language)}</p>
            <p className="strong">
              <RichLine text={title} />
            </p>
            <p>
              <RichLine text={text} /> <SourceMarkers ids={facts ?? []} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
