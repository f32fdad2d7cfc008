import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import { plainOf } from '#src/domain/text.ts'
import { keepScreenAwake } from '#src/platform/wake-lock.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { SurfaceStyles } from '#src/ui/surface-styles.tsx'
import { AudienceScreen } from './audience-screen.tsx'
import type { RoomData } from './room-data.ts'
import { useAudience } from './use-audience.ts'

/** For the projector: shows what the presenter's window of the same browser shows. */
export const Audience = () => {
  const { t } = useTranslation('room')
  const data = useLoaderData<RoomData>()
  const module = data.modules[data.language]
  const state = useAudience(module.id)
  useEffect(keepScreenAwake, [])
  return (
    <main id="content" className="audience-page">
      <SurfaceStyles />
      <PageHead title={plainOf(module.title)} language={data.language} path={`audience/${module.id}/`} />
      {state === undefined ? (
        <div className="audience waiting" data-step="0">
          <h1>{plainOf(module.title)}</h1>
          <p>{t('wall.waiting')}</p>
          <p>{t('wall.waitingHow')}</p>
        </div>
      ) : (
        <AudienceScreen data={data} state={state} />
      )}
    </main>
  )
}
