/**
 * A name inside a sentence: it keeps its own writing direction, and marks in it turn nothing else around. Marks that
 * would end the isolation are left out of what is shown, never of what is kept.
 */
export const isolated = (name: string): string => `\u2068${name.replaceAll(/[\u2066-\u2069]/g, '')}\u2069`
