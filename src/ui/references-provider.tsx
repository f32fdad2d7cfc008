import { type ReactNode, useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { CompiledFact, CompiledTerm } from '#src/domain/facts.ts'
import type { Language } from '#src/domain/text.ts'
import { useServices } from '#src/services.ts'
import { type ReferenceKind, ReferencesContext } from './reference-panel.ts'
import { SourcePanel } from './source-panel.tsx'

interface Props {
  readonly language: Language
  readonly today: string
  readonly facts: Readonly<Record<string, CompiledFact>>
  readonly terms: Readonly<Record<string, CompiledTerm>>
  /** Class of the frame; the panel is placed against it. */
  readonly className?: string
  readonly children: ReactNode
}

const subscribeNever = () => () => undefined

/** A prerendered page carries the day of its build; once it can act, the real day decides what is under review. */
const useToday = (built: string): string => {
  const { clock } = useServices()
  return useSyncExternalStore(subscribeNever, clock.today, () => built)
}

interface Open {
  readonly kind: ReferenceKind
  readonly id: string
  readonly top: number
}

/** Gives a page's rich text its sources and terms, and shows one of them at a time in the panel. */
export const ReferencesProvider = ({ language, today: built, facts, terms, className, children }: Props) => {
  const today = useToday(built)
  const frame = useRef<HTMLDivElement>(null)
  const marker = useRef<HTMLElement>(undefined)
  const [open, setOpen] = useState<Open>()

  const close = useCallback(() => {
    setOpen(undefined)
    marker.current?.focus()
  }, [])

  const show = useCallback(
    (kind: ReferenceKind, id: string, element: HTMLElement) => {
      if (open?.kind === kind && open.id === id && marker.current === element) return close()
      marker.current = element
      const top = element.getBoundingClientRect().top - (frame.current?.getBoundingClientRect().top ?? 0)
      return setOpen({ kind, id, top })
    },
    [open, close],
  )

  const references = useMemo(() => ({ language, today, facts, terms, open, show }), [language, today, facts, terms, open, show])
  return (
    <ReferencesContext value={references}>
      <div className={className} ref={frame}>
        {children}
        {open !== undefined && <SourcePanel onClose={close} top={open.top} />}
      </div>
    </ReferencesContext>
  )
}
