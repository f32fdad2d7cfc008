import { usePreference } from '#src/hooks/use-preference.ts'
import { NEUTRAL_TITLE } from '#src/platform/kept-look.ts'

/** The page's title, or one that says nothing to those who look over a shoulder or through the history. */
export const PageTitle = ({ children }: { readonly children: string }) => {
  const isNeutral = usePreference('tabTitle') === 'neutral'
  return <title>{isNeutral ? NEUTRAL_TITLE : children}</title>
}
