import { Upload } from 'lucide-react'
import { useId } from 'react'
import { Icon } from './icon.tsx'

/**
 * Lets somebody choose a file, in our words: the browser's own button speaks the browser's language. The input stays a
 * real one, for keyboards, screen readers and files that are dropped on it.
 */
export const FilePicker = ({
  label,
  accept,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly accept: string
  /** The name of the file that is being looked at. */
  readonly chosen: string | undefined
  readonly onChoose: (file: File) => void
}) => {
  const id = useId()
  return (
    <div className="file-picker">
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file !== undefined) onChoose(file)
          // The same file may be chosen again, after it was mended.
          target.value = ''
        }}
      />
      <label htmlFor={id} className="btn btn-line btn-small">
        <Icon of={Upload} />
        {label}
      </label>
      {chosen !== undefined && <span className="small muted">{chosen}</span>}
    </div>
  )
}
