import { fc } from '../testing/properties.ts'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvOf, csvStyleOf, PLAIN_CSV } from './csv.ts'

const oneColumn = (values: readonly (string | number | undefined)[], style = PLAIN_CSV) =>
  csvOf<string | number | undefined>([['head', (value) => value]], values, style)
const cell = (value: string | number) => Papa.parse<readonly string[]>(oneColumn([value]).slice(1)).data[1]?.[0]

describe('a spreadsheet file', () => {
  it('begins with a byte order mark and a header, and ends every line with CR LF', () => {
    expect(oneColumn(['a', undefined, 'b'])).toBe('\uFEFFhead\r\na\r\n\r\nb\r\n')
    expect(oneColumn([])).toBe('\uFEFFhead\r\n')
  })

  it('has semicolons and decimal commas in French, commas and points elsewhere', () => {
    const columns = [
      ['a', () => 0.5],
      ['b', () => 'x;y,z'],
    ] as const
    expect(csvOf(columns, [0], csvStyleOf('fr'))).toBe('\uFEFFa;b\r\n0,5;"x;y,z"\r\n')
    expect(csvOf(columns, [0], csvStyleOf('en'))).toBe('\uFEFFa,b\r\n0.5,"x;y,z"\r\n')
  })

  it.each([
    '=1+1',
    '+cmd|x',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＠x',
    '=HYPERLINK("http://x")',
    '+1 514 555 0199',
    '-',
  ])('keeps %j from being a formula', (text) => {
    expect(cell(text)).toBe(`'${text}`)
  })

  it.each(['-5', '+7', '-0.25', '-0,25', 'Amina', "O'Neil", '1-2', 'a=b', '', ' =1'])('leaves %j alone', (text) => {
    expect(cell(text)).toBe(text)
  })

  it('leaves numbers alone, also negative ones', () => {
    expect([cell(-0.25), cell(3), cell(Number.NaN)]).toEqual(['-0.25', '3', ''])
  })

  it('gives back any text as it was, and never a formula, in every style', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), fc.constantFrom('en', 'fr'), (texts, language) => {
        const style = csvStyleOf(language)
        const csv = csvOf(
          [
            ['head', (text: string) => text],
            ['again', (text: string) => text],
          ],
          texts,
          style,
        ).slice(1)
        const { data } = Papa.parse<readonly string[]>(csv, {
          delimiter: style.delimiter,
          newline: '\r\n',
          skipEmptyLines: false,
        })
        const cells = data.slice(1, -1)
        expect(cells.map(([text = '']) => (/^'[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text))).toEqual(
          texts.map((text) => (/^'[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text)),
        )
        for (const text of cells.flat()) expect(/^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text)).toBe(false)
      }),
    )
  })
})
