import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompiledModule } from '#src/content/compiled.ts'
import { type Language, LANGUAGES } from '#src/domain/text.ts'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { ResourceList } from '#src/ui/resource-list.tsx'

type Resource = CompiledModule['resources'][number]

const TYPES = [
  'official-page',
  'law',
  'report',
  'guide',
  'toolkit',
  'course',
  'timeline',
  'organisation',
  'video',
] as const satisfies readonly Resource['type'][]

/** Several modules may send people to the same page. */
const eachOnce = (resources: readonly Resource[]): readonly Resource[] => [
  ...new Map(resources.map((resource) => [resource.url, resource])).values(),
]

/** Pages that lead away from the kit, by type, all or those in one language. */
export const ReadOn = ({ resources, language }: { readonly resources: readonly Resource[]; readonly language: Language }) => {
  const { t } = useTranslation('reference')
  const [wanted, setWanted] = useState<Language | 'all'>('all')
  const shown = eachOnce(resources).filter(({ languages }) => wanted === 'all' || languages.includes(wanted))
  return (
    <section id="read-on">
      <h2>{t('resources.readOn')}</h2>
      <p>{t('resources.readOnLede')}</p>
      <RadioGroup
        legend={t('resources.language')}
        value={wanted}
        options={[['all', t('resources.all')], ...LANGUAGES.map((one) => [one, t(`resources.in.${one}`)] as const)]}
        onChange={setWanted}
      />
      <p role="status" className="muted small">
        {t('resources.count', { count: shown.length })}
      </p>
      {TYPES.map((type) => {
        const own = shown.filter((resource) => resource.type === type)
        return (
          own.length > 0 && (
            <section key={type}>
              <h3>{t(`resources.type.${type}`)}</h3>
              <ResourceList resources={own} language={language} />
            </section>
          )
        )
      })}
    </section>
  )
}
