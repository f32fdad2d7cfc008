import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DETAILS } from '#src/domain/summary.ts'
import { plainOf } from '#src/domain/text.ts'
import { ALL, type Choices, type Ready } from './use-summary.ts'

interface Props {
  readonly choices: Choices
  readonly onChange: (changes: Partial<Choices>) => void
  readonly ready: Ready
}

/** A radio with a sentence that says what choosing it means. */
const Explained = ({
  name,
  checked,
  onChoose,
  title,
  children,
}: {
  readonly name: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly title: string
  readonly children: ReactNode
}) => (
  <label className={checked ? 'option on' : 'option'}>
    <input type="radio" name={name} checked={checked} onChange={onChoose} />
    <span className="dot" />
    <b>{title}</b>
    <span className="why">{children}</span>
  </label>
)

const ChooseModules = ({ onChange, ready }: Props) => {
  const { t } = useTranslation('mine')
  return (
    <label className="text-field">
      <span>{t('summary.choose.modules')}</span>
      <select value={ready.module} onChange={(event) => onChange({ module: event.target.value })}>
        <option value={ALL}>{t('summary.choose.all', { count: ready.begun.length })}</option>
        {ready.begun.map(({ id, title }) => (
          <option key={id} value={id}>
            {plainOf(title)}
          </option>
        ))}
      </select>
    </label>
  )
}

const ChooseDetail = ({ choices, onChange }: Props) => {
  const { t } = useTranslation('mine')
  const name = useId()
  return (
    <fieldset className="options">
      <legend>{t('summary.choose.detail')}</legend>
      {DETAILS.map((detail) => (
        <Explained
          key={detail}
          name={name}
          checked={choices.detail === detail}
          onChoose={() => onChange({ detail })}
          title={t(`summary.choose.${detail}`)}
        >
          {t(`summary.choose.${detail}Text`)}
        </Explained>
      ))}
    </fieldset>
  )
}

const ChooseWho = ({ choices, onChange, ready }: Props) => {
  const { t } = useTranslation('mine')
  const name = useId()
  const chosen = choices.identity
  return (
    <fieldset className="options">
      <legend>{t('summary.choose.who')}</legend>
      <Explained
        name={name}
        checked={chosen === 'code'}
        onChoose={() => onChange({ identity: 'code' })}
        title={t('summary.choose.code', { code: ready.code })}
      >
        {t('summary.choose.codeText')}
      </Explained>
      <label className={chosen === 'name' ? 'option on' : 'option'}>
        <input type="radio" name={name} checked={chosen === 'name'} onChange={() => onChange({ identity: 'name' })} />
        <span className="dot" />
        <b>{t('summary.choose.name')}</b>
      </label>
      {chosen === 'name' && (
        <label className="text-field">
          <span>{t('summary.choose.nameField')}</span>
          <input
            value={choices.name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </label>
      )}
      <Explained
        name={name}
        checked={chosen === 'none'}
        onChoose={() => onChange({ identity: 'none' })}
        title={t('summary.choose.none')}
      >
        {t('summary.choose.noneText')}
      </Explained>
      {ready.profile.kind === 'group' && ready.profile.size !== undefined && (
        <p className="small">{t('summary.choose.group', { size: ready.profile.size })}</p>
      )}
    </fieldset>
  )
}

const ChooseSession = ({ choices, onChange }: Props) => {
  const { t } = useTranslation('mine')
  const id = useId()
  return (
    <div className="stack">
      <label className="text-field">
        <span>{t('summary.choose.session')}</span>
        <input
          value={choices.session}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={id}
          onChange={(event) => onChange({ session: event.target.value })}
        />
      </label>
      <p className="small muted" id={id}>
        {t('summary.choose.sessionText')}
      </p>
    </div>
  )
}

/** What goes into the file: which modules, how much, from whom. */
export const SummaryChoices = (props: Props) => (
  <div className="summary-choices">
    <ChooseModules {...props} />
    <ChooseDetail {...props} />
    <ChooseWho {...props} />
    <ChooseSession {...props} />
  </div>
)
