import { useTranslation } from 'react-i18next'
import { resetModule } from '#src/actions/reset.ts'
import { useServices } from '#src/services.ts'
import { AskFirst } from '#src/ui/ask-first.tsx'

/** Asks before it resets; what was answered stays readable. */
export const ResetModule = ({ moduleId }: { readonly moduleId: string }) => {
  const { t } = useTranslation('home')
  const services = useServices()
  return (
    <AskFirst
      words={t('module.reset')}
      question={t('module.resetAsk')}
      yes={t('module.resetYes')}
      no={t('module.resetNo')}
      onYes={() => void resetModule(services, moduleId)}
    />
  )
}
