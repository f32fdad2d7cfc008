import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useOnlyTab } from '#src/hooks/use-only-tab.ts'

interface Props {
  readonly name: string
  readonly children: ReactNode
}

/** Shows its children in the tab that works on `name`; what that tab has kept is read again by one that takes over. */
export const OneTab = ({ name, children }: Props) => {
  const { t } = useTranslation('quiz')
  const { isOurs, takeOver } = useOnlyTab(name)
  if (isOurs) return children
  return (
    <section className="quiz-intro" role="status">
      <h1>{t('elsewhere.title')}</h1>
      <p className="lede">{t('elsewhere.text')}</p>
      <p>
        <button type="button" className="btn btn-primary" onClick={takeOver}>
          {t('elsewhere.takeOver')}
        </button>
      </p>
    </section>
  )
}
