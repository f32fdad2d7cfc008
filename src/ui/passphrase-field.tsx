import { useId } from 'react'

/** What is typed is not shown, not offered again, and not corrected by the system. */
export const PassphraseField = ({
  label,
  note,
  digits = false,
  value,
  onChange,
}: {
  readonly label: string
  readonly note?: string
  /** A PIN: a telephone shows its digits. */
  readonly digits?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}) => {
  const noteId = useId()
  return (
    <div>
      <label className={digits ? 'text-field short' : 'text-field'}>
        <span>{label}</span>
        <input
          type="password"
          inputMode={digits ? 'numeric' : 'text'}
          value={value}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={digits ? 8 : 500}
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
