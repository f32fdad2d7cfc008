export { prerenderServices } from '#src/build/prerender-services.ts'
import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { createRoutes } from '#src/app/routes.tsx'
import { ServicesContext, type Services } from '#src/services.ts'

export interface Prerendered {
  readonly head: string
  readonly html: string
  /** Ids of the matched routes: source files of the screens. */
  readonly screens: readonly string[]
  readonly hydration: object
}

/** Renders one address to HTML, with what the browser needs to take it over. Throws when it is not a good page. */
export const renderPage = async (path: string, services: Services): Promise<Prerendered> => {
  const handler = createStaticHandler(createRoutes(services))
  const context = await handler.query(new Request(`http://prerender.invalid${path}`))
  if (context instanceof Response || context.statusCode !== 200 || context.errors !== null) {
    throw new Error(`${path} does not render`, { cause: context instanceof Response ? context.status : context.errors })
  }
  const router = createStaticRouter(handler.dataRoutes, context)
  const { prelude } = await prerender(
    <ServicesContext value={services}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </ServicesContext>,
    {
      // Without it React moves what comes late into a hidden part with an inline script, which the policy blocks.
      progressiveChunkSize: Infinity,
      onError: (error) => {
        throw error
      },
    },
  )
  const out = await new Response(prelude).text()
  // React puts title, meta and link first; they belong into the page's head.
  const [head = ''] = /^(?:<title>[^<]*<\/title>|<(?:meta|link)[^>]*>)*/.exec(out) ?? []
  const { loaderData, actionData } = context
  return {
    head,
    html: out.slice(head.length),
    screens: context.matches.map(({ route }) => route.id),
    hydration: { loaderData, actionData, errors: null },
  }
}
