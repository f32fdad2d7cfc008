import { useId } from 'react'

/** A few choices of which one holds, as native radios that look like one control. */
export const RadioGroup = <Value extends string>({
  legend,
  value,
  options,
  onChange,
}: {
  readonly legend: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, words: string])[]
  readonly onChange: (value: Value) => void
}) => {
  const name = useId()
  return (
    <fieldset className="radio-group">
      <legend>{legend}</legend>
      <div className="segments">
        {options.map(([one, words]) => (
          <label key={one} className={one === value ? 'on' : undefined}>
            <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
