import { ArrowLeft, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type Language, LANGUAGES } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { Icon } from '#src/ui/icon.tsx'
import type { PrintData } from './print-data.ts'
import { PRINT_FORMS, type PrintForm } from './print-forms.ts'

const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' }

/** On the screen only: print, the module's other pages, the same page in the other language. */
export const PrintTools = ({ data, form }: { readonly data: PrintData; readonly form: PrintForm }) => {
  const { t } = useTranslation('print')
  const { language, module } = data
  return (
    <div className="paper-tools">
      <div className="row">
        <button type="button" className="btn btn-primary" data-action="print" onClick={() => window.print()}>
          <Icon of={Printer} />
          {t('tools.print')}
        </button>
        <p className="small muted">{t('tools.hint')}</p>
      </div>
      <nav aria-label={t('tools.others')}>
        <ul className="row">
          <li>
            <Link to={paths.module.href(language, module.id)}>
              <Icon of={ArrowLeft} />
              {t('tools.back')}
            </Link>
          </li>
          {PRINT_FORMS.filter((one) => one !== form).map((one) => (
            <li key={one}>
              <Link to={paths.print.href(language, module.id, one)}>{t(`form.${one}`)}</Link>
            </li>
          ))}
          {LANGUAGES.filter((one) => one !== language).map((one) => (
            <li key={one}>
              <Link to={paths.print.href(one, module.id, form)} lang={one} hrefLang={one}>
                {NAMES[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
