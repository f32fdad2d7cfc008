import { Square, Volume2 } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#src/domain/text.ts'
import { canSpeak, onVoices, speak, stopSpeaking } from '#src/platform/speech.ts'
import { Icon } from '#src/ui/icon.tsx'

/** Sentences of the reading column, without buttons and source markers. */
const readingPieces = (): readonly string[] =>
  [
    ...document.querySelectorAll<HTMLElement>(
      '.prose :is(h1, h2, h3, .lede, .text > *, .callout .body > *, blockquote > *, .prompt)',
    ),
  ].map((element) => {
    const copy = element.cloneNode(true)
    if (copy instanceof HTMLElement) for (const marker of copy.querySelectorAll('.src, .sr')) marker.remove()
    return copy.textContent ?? ''
  })

/** Shown only where the system has a voice of this language that works without a network. */
export const ReadAloud = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation('core')
  const possible = useSyncExternalStore(
    onVoices,
    () => canSpeak(language),
    () => false,
  )
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => stopSpeaking, [language])
  if (!possible) return null
  const toggle = () => {
    if (speaking) stopSpeaking()
    else speak(readingPieces(), language, () => setSpeaking(false))
    setSpeaking(!speaking)
  }
  return (
    <button type="button" className="btn btn-quiet btn-small" aria-pressed={speaking} onClick={toggle}>
      <Icon of={speaking ? Square : Volume2} />
      {speaking ? t('block.stopReading') : t('block.readAloud')}
    </button>
  )
}
