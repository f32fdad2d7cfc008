import { ArrowRight } from 'lucide-react'
import { Link } from 'react-router'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import type { Language } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'

const LOOK = { activism: 'door-a', refugees: 'door-b', sponsorship: 'door-c', facilitator: 'door-g' } as const

/** The four doors: each leads to the module list in its own order. */
export const Doors = ({
  doors,
  language,
  label,
  compact = false,
}: {
  readonly doors: SiteCatalogue['doors']
  readonly language: Language
  readonly label: string
  readonly compact?: boolean
}) => {
  const { asset, preferences } = useServices()
  return (
    <nav className={compact ? 'doors compact' : 'doors'} aria-label={label}>
      {doors.map((door) => (
        <Link
          key={door.id}
          className={`door ${LOOK[door.id]}`}
          to={`${paths.modules.href(language)}?door=${door.id}`}
          onClick={() => preferences.setState({ door: door.id })}
        >
          <img src={asset(`art/door-${door.id}.svg`)} alt="" width="240" height="300" />
          <div>
            <h3>
              <RichLine text={door.title} />
            </h3>
            <p>
              <RichLine text={door.text} />
            </p>
          </div>
          <span className="first">
            <RichLine text={door.starts} />
          </span>
          <span className="go">
            <Icon of={ArrowRight} />
          </span>
        </Link>
      ))}
    </nav>
  )
}
