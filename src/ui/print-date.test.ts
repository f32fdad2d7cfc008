import { describe, expect, it } from 'vitest'
import { printDate, printYearlyDay } from './print-date.ts'

const spaced = (text: string) => text.replaceAll('\u00A0', ' ')

describe('a date', () => {
  it.each([
    ['2024-12-31', '31 December 2024', '31 décembre 2024'],
    ['2026-08-01', '1 August 2026', '1er août 2026'],
    ['2024-02-29', '29 February 2024', '29 février 2024'],
    ['2024-12', 'December 2024', 'décembre 2024'],
    ['2024', '2024', '2024'],
  ])('%s is printed to its own precision, the day first', (date, en, fr) => {
    expect([spaced(printDate(date, 'en')), spaced(printDate(date, 'fr'))]).toEqual([en, fr])
  })

  it.each(['', 'undated', '2024-13', '2024-00-01', '2023-02-29', '2024-1-1', '2024-01-00', '24-01-01'])(
    '%j is no date and stays as it is',
    (text) => {
      expect(printDate(text, 'en')).toBe(text)
    },
  )

  it.each([
    [4, 4, '4 April', '4 avril'],
    [8, 1, '1 August', '1er août'],
    [12, 31, '31 December', '31 décembre'],
  ])('of every year (month %i, day %i) has no year', (month, day, en, fr) => {
    expect([spaced(printYearlyDay(month, day, 'en')), spaced(printYearlyDay(month, day, 'fr'))]).toEqual([en, fr])
  })

  it('has the months that the platform knows', () => {
    for (const [language, locale] of [
      ['en', 'en-CA'],
      ['fr', 'fr-CA'],
    ] as const) {
      const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const date = `2024-${String(month).padStart(2, '0')}`
        expect(spaced(printDate(date, language))).toBe(`${names.format(Date.UTC(2024, month - 1))} 2024`)
      }
    }
  })
})
