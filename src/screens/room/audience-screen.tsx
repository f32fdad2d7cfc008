import { I18nextProvider } from 'react-i18next'
import type { RoomState } from '#src/domain/room.ts'
import { useServices } from '#src/services.ts'
import { Countdown } from './countdown.tsx'
import type { RoomData } from './room-data.ts'
import { WallStep } from './wall-step.tsx'

/** The wall itself, as large as the window: content and nothing else. Blank, it is dark. */
export const AudienceScreen = ({ data, state }: { readonly data: RoomData; readonly state: RoomState }) => {
  const { words } = useServices()
  const [language = 'en'] = state.languages
  if (state.blank) return <div className="audience blank" data-step={state.step + 1} data-blank="true" />
  return (
    <div className="audience" data-step={state.step + 1}>
      <WallStep data={data} state={state} />
      {state.timer !== undefined && (
        <I18nextProvider i18n={words.instanceOf(language)}>
          <Countdown timer={state.timer} />
        </I18nextProvider>
      )}
    </div>
  )
}
