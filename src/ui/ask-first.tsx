import { type ReactNode, useState } from 'react'

/** A button that asks before it does something that can't be taken back lightly. */
export const AskFirst = ({
  words,
  question,
  yes,
  no,
  onYes,
}: {
  readonly words: string
  readonly question: ReactNode
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
}) => {
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <button type="button" className="btn btn-quiet btn-small" onClick={() => setAsking(true)}>
        {words}
      </button>
    )
  }
  return (
    <div className="panel ask" role="group" aria-label={words}>
      <p>{question}</p>
      <p className="row">
        <button
          type="button"
          className="btn btn-line btn-small"
          onClick={() => {
            setAsking(false)
            onYes()
          }}
        >
          {yes}
        </button>
        <button type="button" className="btn btn-quiet btn-small" onClick={() => setAsking(false)}>
          {no}
        </button>
      </p>
    </div>
  )
}
