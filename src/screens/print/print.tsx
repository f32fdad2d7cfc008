import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import { plainOf } from '#src/domain/text.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { SurfaceStyles } from '#src/ui/surface-styles.tsx'
import { AnswerKey } from './answer-key.tsx'
import { Guide } from './guide.tsx'
import { Handout } from './handout.tsx'
import type { PrintData } from './print-data.ts'
import { isPrintForm } from './print-forms.ts'
import { PrintTools } from './print-tools.tsx'

const FORMS = { handout: Handout, 'answer-key': AnswerKey, guide: Guide } as const

/** A module on paper. On the screen it looks as it will be printed, with what one can do above it. */
export const Print = () => {
  const { t } = useTranslation('print')
  const data = useLoaderData<PrintData>()
  const { form, module, language } = data
  // The route's loader has refused every other form.
  if (!isPrintForm(form)) return null
  const Form = FORMS[form]
  return (
    <main id="content" className="print-screen">
      <SurfaceStyles />
      <PageHead
        title={`${t(`form.${form}`)} – ${plainOf(module.title)}`}
        language={language}
        path={`print/${module.id}/${form}/`}
      />
      {/* One wait for all kinds of exercises, the button included: half a handout must not be printed. */}
      <Suspense fallback={<p role="status">{t('tools.preparing')}</p>}>
        <PrintTools data={data} form={form} />
        <Form data={data} />
      </Suspense>
    </main>
  )
}
