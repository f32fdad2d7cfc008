import { percentOf, type Fraction } from '#src/domain/fraction.ts'

/** A bar of what is done; the number also stands in words beside it. */
export const Meter = ({ share, label }: { readonly share: Fraction; readonly label: string }) => (
  <progress className="meter" value={percentOf(share)} max={100} aria-label={label} />
)

/** The line under the top bar: how far along the path one is. Decoration: the words say it too. */
export const Thread = ({ share }: { readonly share: Fraction }) => (
  <svg className="thread" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect className="walked" width={percentOf(share)} height="1" />
  </svg>
)
