/** Reading aloud with the voices of the system. Only voices that work without a network are used. */
const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language))
    .toSorted((left, right) => Number(right.lang.endsWith('CA')) - Number(left.lang.endsWith('CA')))[0]

export const canSpeak = (language: string): boolean => 'speechSynthesis' in globalThis && voiceFor(language) !== undefined

/** Calls back when the list of voices, which arrives late, changes. */
export const onVoices = (listener: () => void): (() => void) => {
  if (!('speechSynthesis' in globalThis)) return () => undefined
  speechSynthesis.addEventListener('voiceschanged', listener)
  return () => speechSynthesis.removeEventListener('voiceschanged', listener)
}

/** Speaks the pieces one after the other: long texts in one go are cut off by some systems. */
export const speak = (pieces: readonly string[], language: string, onEnd: () => void): void => {
  speechSynthesis.cancel()
  const voice = voiceFor(language)
  pieces.forEach((piece, index) => {
    const utterance = new SpeechSynthesisUtterance(piece)
    utterance.lang = language === 'fr' ? 'fr-CA' : 'en-CA'
    if (voice !== undefined) utterance.voice = voice
    if (index === pieces.length - 1) utterance.addEventListener('end', onEnd)
    speechSynthesis.speak(utterance)
  })
}

export const stopSpeaking = (): void => {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
}
