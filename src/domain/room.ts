import { isLanguage, type Language, LANGUAGES } from './text.ts'

/** How many hands (or cards) each option got, by option id. */
export type Tally = Readonly<Record<string, number>>

/** What a room is doing: kept by the presenter, shown by the audience screen. Nobody's name is in it. */
export interface RoomState {
  readonly step: number
  readonly revealed: boolean
  readonly blank: boolean
  readonly showVotes: boolean
  /** The first is set large; a second stands beneath. */
  readonly languages: readonly Language[]
  /** Rounds of votes by question: vote, discuss, vote again. */
  readonly votes: Readonly<Record<string, readonly Tally[]>>
  /** Choices that the group took in each story. */
  readonly taken: Readonly<Record<string, readonly string[]>>
  /** Questions kept for later. */
  readonly parked: readonly string[]
  /** What was left out for want of time, each time a list of its own, so that it can be taken back. */
  readonly dropped?: readonly (readonly string[])[]
  /** Milliseconds since 1970. */
  readonly startedAt?: number
  readonly stepStartedAt?: number
  readonly timer?: { readonly phase: TimerPhase; readonly endsAt: number }
}

export type TimerPhase = 'think' | 'pair' | 'share'

export const newRoom = (language: Language): RoomState => ({
  step: 0,
  revealed: false,
  blank: false,
  showVotes: false,
  languages: [language],
  votes: {},
  taken: {},
  parked: [],
})

export type RoomAction =
  | { readonly do: 'go'; readonly step: number; readonly steps: number; readonly at: number }
  | { readonly do: 'reveal' | 'blank' | 'votes' | 'swap' | 'second' | 'stop-timer' }
  | { readonly do: 'vote'; readonly question: string; readonly option: string; readonly by: number }
  | { readonly do: 'again' | 'clear'; readonly question: string }
  | { readonly do: 'take'; readonly story: string; readonly choice: string }
  | { readonly do: 'back'; readonly story: string }
  | { readonly do: 'park'; readonly question: string }
  | { readonly do: 'unpark'; readonly index: number }
  | { readonly do: 'timer'; readonly phase: TimerPhase; readonly endsAt: number }
  | { readonly do: 'drop'; readonly groups: readonly string[] }
  /** `step`: where the room is among the steps that are back. */
  | { readonly do: 'undo-drop'; readonly step: number }
  | { readonly do: 'afresh' }

const MOST_PARKED = 50
const LONGEST_PARKED = 300
const MOST_HANDS = 999

const other = (language: Language): Language => LANGUAGES.find((one) => one !== language) ?? language

const withoutTimer = (state: RoomState): RoomState => {
  const { timer: _, ...rest } = state
  return rest
}

const lastRound = (state: RoomState, question: string): Tally => state.votes[question]?.at(-1) ?? {}

const withVotes = (state: RoomState, question: string, rounds: readonly Tally[]): RoomState => ({
  ...state,
  votes: { ...state.votes, [question]: rounds },
})

const voted = (state: RoomState, question: string, option: string, by: number): RoomState => {
  const tally = lastRound(state, question)
  const hands = Math.min(MOST_HANDS, Math.max(0, (tally[option] ?? 0) + by))
  return withVotes(state, question, [...(state.votes[question]?.slice(0, -1) ?? []), { ...tally, [option]: hands }])
}

const gone = (state: RoomState, { step, steps, at }: Extract<RoomAction, { do: 'go' }>): RoomState => {
  const to = Math.min(Math.max(0, step), steps - 1)
  if (to === state.step) return { ...state, blank: false }
  return {
    ...withoutTimer(state),
    step: to,
    revealed: false,
    blank: false,
    showVotes: false,
    startedAt: state.startedAt ?? at,
    stepStartedAt: at,
  }
}

const swapped = (languages: readonly Language[]): readonly Language[] => {
  const [first = 'en', second] = languages
  return second === undefined ? [other(first)] : [second, first]
}

const secondToggled = ([first = 'en', second]: readonly Language[]): readonly Language[] =>
  second === undefined ? [first, other(first)] : [first]

/** What the presenter does, one thing at a time. Pure. */
export const afterAction = (state: RoomState, action: RoomAction): RoomState => {
  switch (action.do) {
    case 'go':
      return gone(state, action)
    case 'reveal':
      return { ...state, revealed: !state.revealed }
    case 'blank':
      return { ...state, blank: !state.blank }
    case 'votes':
      return { ...state, showVotes: !state.showVotes }
    case 'swap':
      return { ...state, languages: swapped(state.languages) }
    case 'second':
      return { ...state, languages: secondToggled(state.languages) }
    case 'vote':
      return voted(state, action.question, action.option, action.by)
    case 'again':
      return withVotes({ ...state, showVotes: false }, action.question, [lastRound(state, action.question), {}])
    case 'clear':
      return withVotes(state, action.question, [...(state.votes[action.question]?.slice(0, -1) ?? []), {}])
    case 'take':
      return { ...tookTo(state, action.story, [...(state.taken[action.story] ?? []), action.choice]), showVotes: false }
    case 'back':
      return tookTo(state, action.story, state.taken[action.story]?.slice(0, -1) ?? [])
    case 'park':
      return { ...state, parked: [...state.parked, action.question.slice(0, LONGEST_PARKED)].slice(-MOST_PARKED) }
    case 'unpark':
      return { ...state, parked: state.parked.filter((_, index) => index !== action.index) }
    case 'timer':
      return { ...state, timer: { phase: action.phase, endsAt: action.endsAt } }
    case 'stop-timer':
      return withoutTimer(state)
    case 'drop':
      return action.groups.length === 0 ? state : { ...state, dropped: [...(state.dropped ?? []), action.groups] }
    case 'undo-drop':
      return { ...state, step: action.step, dropped: state.dropped?.slice(0, -1) ?? [] }
    case 'afresh':
      return { ...newRoom(state.languages[0] ?? 'en'), languages: state.languages }
  }
}

const tookTo = (state: RoomState, story: string, taken: readonly string[]): RoomState => ({
  ...state,
  revealed: false,
  taken: { ...state.taken, [story]: taken },
})

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isListOf = (value: unknown, isGood: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(isGood)
const isRecordOf = (value: unknown, isGood: (one: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isGood)
const isTally = (value: unknown): boolean => isRecordOf(value, isCount)
const isTimer = (value: unknown): boolean => {
  const { phase, endsAt } = fieldsOf(value)
  return value === undefined || ((phase === 'think' || phase === 'pair' || phase === 'share') && isCount(endsAt))
}

/** What came from another window or from the database may be anything. */
export const isRoomState = (value: unknown): value is RoomState => {
  const { step, revealed, blank, showVotes, languages, votes, taken, parked, startedAt, stepStartedAt, timer, dropped } =
    fieldsOf(value)
  return (
    isCount(step) &&
    [revealed, blank, showVotes].every((flag) => typeof flag === 'boolean') &&
    isListOf(languages, isLanguage) &&
    isRecordOf(votes, (rounds) => isListOf(rounds, isTally)) &&
    isRecordOf(taken, (choices) => isListOf(choices, isText)) &&
    isListOf(parked, isText) &&
    (dropped === undefined || isListOf(dropped, (groups) => isListOf(groups, isText))) &&
    [startedAt, stepStartedAt].every((at) => at === undefined || isCount(at)) &&
    isTimer(timer)
  )
}

export const droppedIn = ({ dropped = [] }: RoomState): readonly string[] => dropped.flat()

/** All hands of a round. */
export const handsIn = (tally: Tally): number => Object.values(tally).reduce((sum, hands) => sum + hands, 0)

/** The option with the most hands; `undefined` while nobody voted or two lead together. */
export const majorityOf = (tally: Tally): string | undefined => {
  const most = Math.max(0, ...Object.values(tally))
  const leading = Object.entries(tally).filter(([, hands]) => hands === most && most > 0)
  return leading.length === 1 ? leading[0]?.[0] : undefined
}
