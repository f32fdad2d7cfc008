import { Search } from 'lucide-react'
import { useId } from 'react'
import { Icon } from './icon.tsx'

/** A search field with its label, and a live count of what is left. */
export const FilterField = ({
  label,
  value,
  onChange,
  result,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly result: string
}) => {
  const id = useId()
  return (
    <div className="filter" role="search">
      <label htmlFor={id}>{label}</label>
      <span className="filter-box">
        <Icon of={Search} />
        <input id={id} type="search" autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
      </span>
      <p className="small muted" role="status">
        {result}
      </p>
    </div>
  )
}
