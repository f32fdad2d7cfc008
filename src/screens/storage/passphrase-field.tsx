import { useId } from 'react'

/** What is typed is not shown, not offered again, and not corrected by the system. */
export const PassphraseField = ({
  label,
  note,
  value,
  onChange,
}: {
  readonly label: string
  readonly note?: string
  readonly value: string
  readonly onChange: (value: string) => void
}) => {
  const noteId = useId()
  return (
    <div>
      <label className="text-field">
        <span>{label}</span>
        <input
          type="password"
          value={value}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={500}
          aria-describedby={note === undefined ? undefined : noteId}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {note !== undefined && (
        <p id={noteId} className="small muted">
          {note}
        </p>
      )}
    </div>
  )
}
