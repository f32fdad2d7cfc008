import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import type { CompiledModule } from '#src/content/compiled.ts'
import type { Language, Rich } from '#src/domain/text.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { ResourceList } from '#src/ui/resource-list.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'

interface ResourcesData {
  readonly language: Language
  readonly byModule: readonly { readonly id: string; readonly title: Rich; readonly resources: CompiledModule['resources'] }[]
}

/** Where to read on, module by module. */
export const Resources = () => {
  const { t } = useTranslation('reference')
  const { language, byModule } = useLoaderData<ResourcesData>()
  return (
    <main id="content" className="wrap reading">
      <PageHead title={t('resources.title')} language={language} path="resources/" />
      <h1>{t('resources.title')}</h1>
      <p className="lede">{t('resources.lede')}</p>
      {byModule.map(({ id, title, resources }) => (
        <section key={id}>
          <h2>
            <RichLine text={title} />
          </h2>
          <ResourceList resources={resources} language={language} />
        </section>
      ))}
    </main>
  )
}
