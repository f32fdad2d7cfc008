import { codeNameOf } from './code-name.ts'
import { shortened } from './learner-key.ts'
import { seedOf } from './shuffle.ts'
import type { SummaryFrame, SummaryIdentity, SummaryWho } from './summary.ts'

type Profile = SummaryFrame['profile']

/** The two-word code of a profile. One that was named by its owner gets a code drawn from its secret, always the same. */
export const codeOfProfile = ({ kind, label, secret }: Omit<Profile, 'size'>): string => {
  if (kind === 'code') return label
  let draw = 0
  return codeNameOf((below) => seedOf(`${secret}/${draw++}`) % below)
}

const LONGEST_LABEL = 80

const labelOf = (profile: Profile, identity: SummaryIdentity): string | undefined => {
  if (identity.kind === 'none') return undefined
  return identity.kind === 'code' ? codeOfProfile(profile) : shortened(identity.name.trim(), LONGEST_LABEL).trim() || undefined
}

export const whoOf = (profile: Profile, identity: SummaryIdentity): SummaryWho => {
  const label = labelOf(profile, identity)
  const named = label === undefined ? {} : { label }
  if (profile.kind === 'group') return { kind: 'group', ...named, ...(profile.size !== undefined && { size: profile.size }) }
  return { kind: identity.kind === 'code' ? 'code' : 'person', ...named }
}
