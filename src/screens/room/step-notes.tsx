import { useTranslation } from 'react-i18next'
import type { Step } from '#src/content/steps-of.ts'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'

/** What the facilitator says, asks and warns of; never on the wall. */
export const StepNotes = ({ step }: { readonly step: Step | undefined }) => {
  const { t } = useTranslation('room')
  const { say, discussion = [], warning } = step?.notes ?? {}
  if (say === undefined && warning === undefined && discussion.length === 0)
    return <p className="muted">{t('present.noNotes')}</p>
  return (
    <div className="room-notes">
      {warning !== undefined && (
        <p className="paper-warning">
          <b>{t('present.warning')}.</b> <RichLine text={warning} />
        </p>
      )}
      {say !== undefined && <RichText text={say} />}
      {discussion.length > 0 && (
        <>
          <h3>{t('present.discussion')}</h3>
          <ul>
            {discussion.map((question, index) => (
              <li key={index}>
                <RichLine text={question} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
