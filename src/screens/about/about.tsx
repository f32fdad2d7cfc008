import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import type { Language } from '#src/domain/text.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { printDate } from '#src/ui/print-date.ts'

interface AboutData {
  readonly language: Language
  readonly kitVersion: string
  readonly contentVersion: string
  readonly factsCheckedOn: string
}

/** Who made the kit, what it is not, and on what its facts rest. */
export const About = () => {
  const { t } = useTranslation('reference')
  const { language, kitVersion, contentVersion, factsCheckedOn } = useLoaderData<AboutData>()
  const parts = [
    [t('about.whoTitle'), t('about.who')],
    [t('about.notAdviceTitle'), t('about.notAdvice')],
    [t('about.factsTitle'), t('about.facts', { date: printDate(factsCheckedOn, language) })],
    [t('about.privacyTitle'), t('about.privacy')],
    [t('about.offlineTitle'), t('about.offline')],
    [t('about.openTitle'), t('about.open')],
  ] as const
  return (
    <main id="content" className="wrap reading">
      <PageHead title={t('about.title')} language={language} path="about/" description={t('about.who')} />
      <h1>{t('about.title')}</h1>
      {parts.map(([title, text]) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <p className="small muted">{t('about.version', { kit: kitVersion, content: contentVersion })}</p>
    </main>
  )
}
