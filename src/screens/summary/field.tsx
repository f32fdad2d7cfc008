import type { ReactNode } from 'react'

/** One field of the file: its name, its value, and a word about it. */
export const Field = ({
  name,
  note,
  children,
}: {
  readonly name: string
  readonly note?: string
  readonly children: ReactNode
}) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {children}
      {note !== undefined && <span className="small muted"> ({note})</span>}
    </dd>
  </div>
)
