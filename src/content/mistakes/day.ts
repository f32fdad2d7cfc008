/** Days as `YYYY-MM-DD`, compared as text; all arithmetic in UTC. */

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Is it a day of the calendar? 2026-02-30 is none. */
export const isDay = (text: string): boolean => {
  const date = dateOf(text)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

export const plusDays = (day: string, days: number): string => {
  const date = dateOf(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

export const plusYear = (day: string): string => {
  const date = dateOf(day)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}

/** The last day that `2024`, `2024-06` or `2024-06-30` can mean. */
export const lastDayOf = (asOf: string): string => {
  const [year = '', month = '12', day] = asOf.split('-')
  if (day !== undefined) return asOf
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}
