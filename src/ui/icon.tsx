import type { LucideIcon } from 'lucide-react'

/** A picture beside words, never instead of them. */
export const Icon = ({ of: Drawing }: { readonly of: LucideIcon }) => (
  <Drawing className="icon" aria-hidden="true" strokeWidth={1.75} />
)
