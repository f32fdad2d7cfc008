import { Check } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { plainOf, type Rich } from '#src/domain/text.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine, RichText, SourceMarkers } from '#src/ui/rich-text.tsx'
import type { CompiledExercise } from './compiled-exercise.ts'
import { howKeyOf } from './kind-look.ts'

/** Prompt, then what to do with a pen; on the answer key nobody needs to be told that. */
export const PaperExercise = ({
  exercise,
  withAnswer,
  children,
}: {
  readonly exercise: CompiledExercise
  readonly withAnswer: boolean
  readonly children: ReactNode
}) => {
  const { t } = useTranslation('print')
  return (
    <div className={`paper-exercise of-${exercise.kind}`}>
      <p className="paper-prompt">
        <RichLine text={exercise.prompt} />
      </p>
      {!withAnswer && <p className="paper-how">{t(`how.${howKeyOf(exercise)}`)}</p>}
      {children}
    </div>
  )
}

/** A circle where one is chosen, a square where several may be. */
export const TickBox = ({ shape, ticked }: { readonly shape: 'circle' | 'square'; readonly ticked: boolean }) => (
  <span className={`tick ${shape}${ticked ? ' ticked' : ''}`} aria-hidden="true">
    {ticked && <Icon of={Check} />}
  </span>
)

/** A box for one letter or number; filled on the answer key. */
export const WriteBox = ({ content }: { readonly content?: string | undefined }) => <span className="write-box">{content}</span>

/** Lines to write on. */
export const WritingLines = ({ count }: { readonly count: number }) => (
  <div className="writing-lines" aria-hidden="true">
    {Array.from({ length: count }, (_, index) => (
      <i key={index} />
    ))}
  </div>
)

export interface KeyLine {
  readonly text: Rich
  readonly why?: readonly (Rich | undefined)[]
}

/** A full stop between an answer and its reason, unless the answer brings its own. */
const stopAfter = (text: Rich): string => (/[.!?…»”]$/.test(plainOf(text).trim()) ? ' ' : '. ')

/** Bold when a reason follows; alone, the text keeps its own emphasis (the words that fill a gap). */
const KeyLineItem = ({ line: { text, why } }: { readonly line: KeyLine }) =>
  why === undefined ? (
    <li>
      <RichText text={text} />
    </li>
  ) : (
    <li>
      <b>
        <RichLine text={text} />
        {stopAfter(text)}
      </b>
      {why.map(
        (reason, index) =>
          reason !== undefined && (
            <Fragment key={index}>
              <RichLine text={reason} />{' '}
            </Fragment>
          ),
      )}
    </li>
  )

/** The answer in words with its reasons, the explanation, and the sources that the key rests on. */
export const PaperKey = ({
  exercise,
  lines,
  ordered = false,
  children,
}: {
  readonly exercise: CompiledExercise
  readonly lines: readonly KeyLine[]
  readonly ordered?: boolean
  readonly children?: ReactNode
}) => {
  const { t } = useTranslation('exercises')
  const List = ordered ? 'ol' : 'ul'
  return (
    <div className="paper-key">
      <p className="key-title">{lines.length > 0 ? t('feedback.rightAnswer') : t('noRightAnswer')}</p>
      {lines.length > 0 && (
        <List className={lines.length === 1 && !ordered ? 'key-lines single' : 'key-lines'}>
          {lines.map((line, index) => (
            <KeyLineItem key={index} line={line} />
          ))}
        </List>
      )}
      {children}
      {exercise.explanation !== undefined && <RichText text={exercise.explanation} />}
      {(exercise.facts?.length ?? 0) > 0 && (
        <p className="key-sources">
          {t('feedback.sources')} <SourceMarkers ids={exercise.facts ?? []} />
        </p>
      )}
    </div>
  )
}

/** Reasons that belong to no line of the answer: what speaks against the rest. */
export const KeyReasons = ({
  reasons,
}: {
  readonly reasons: readonly { readonly id: string; readonly words: ReactNode; readonly why: Rich }[]
}) => (
  <ul className="key-reasons">
    {reasons.map(({ id, words, why }) => (
      <li key={id}>
        <i>{words}</i> – <RichLine text={why} />
      </li>
    ))}
  </ul>
)
