import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConfidenceLevel } from '#src/domain/records.ts'

const LEVELS = [1, 2, 3] as const

/** Three steps, never required: being certain and wrong is the most useful mistake to find. */
export const ConfidenceControl = ({
  value,
  onChange,
}: {
  readonly value: ConfidenceLevel | undefined
  readonly onChange: (level: ConfidenceLevel) => void
}) => {
  const { t } = useTranslation('exercises')
  const name = useId()
  return (
    <fieldset className="confidence">
      <legend>{t('confidence.question')}</legend>
      <div className="segments">
        {LEVELS.map((level) => (
          <label key={level} className={value === level ? 'on' : undefined} data-confidence={level}>
            <input type="radio" name={name} checked={value === level} onChange={() => onChange(level)} />
            <span>{t(`confidence.level${level}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
