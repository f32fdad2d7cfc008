/** An exact share: `earned` of `possible`, whole numbers. Compared by cross-multiplication, never as floating point. */
export interface Fraction {
  readonly earned: number
  readonly possible: number
}

export const NOTHING: Fraction = { earned: 0, possible: 0 }

export const sumOf = (parts: readonly Fraction[]): Fraction =>
  parts.reduce((sum, part) => ({ earned: sum.earned + part.earned, possible: sum.possible + part.possible }), NOTHING)

/** Negative when `left` is less, zero when equal. An empty fraction counts as nothing. */
export const compareFractions = (left: Fraction, right: Fraction): number =>
  left.earned * Math.max(right.possible, 1) - right.earned * Math.max(left.possible, 1)

/** Does it reach a pass mark in percent? */
export const reaches = ({ earned, possible }: Fraction, percent: number): boolean =>
  possible > 0 && earned * 100 >= percent * possible

/** Whole percent, rounded down, so that nothing unfinished shows as 100. */
export const percentOf = ({ earned, possible }: Fraction): number =>
  possible === 0 ? 0 : Math.min(100, Math.max(0, Math.floor((earned * 100) / possible)))
