/** How a spreadsheet of a language wants it: French Excel reads semicolons and decimal commas. Scripts get `PLAIN_CSV`. */
export interface CsvStyle {
  readonly delimiter: ',' | ';'
  readonly decimal: '.' | ','
}

export const PLAIN_CSV: CsvStyle = { delimiter: ',', decimal: '.' }
export const csvStyleOf = (language: string): CsvStyle => (language === 'fr' ? { delimiter: ';', decimal: ',' } : PLAIN_CSV)

/** `undefined` is an empty cell: not given. */
export type CsvValue = string | number | boolean | undefined

/** The header of a column and where its cells come from, side by side, so that the two can't drift apart. */
export type CsvColumn<Row> = readonly [header: string, value: (row: Row) => CsvValue]

/** What a spreadsheet takes for a formula, the wide signs of East Asian keyboards included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/

const textOf = (value: CsvValue, { decimal }: CsvStyle): string => {
  if (value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', decimal) : ''
  return String(value)
}

const cellOf = (value: CsvValue, style: CsvStyle): string => {
  const text = textOf(value, style)
  const safe = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
  return safe.includes(style.delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const lineOf = (values: readonly CsvValue[], style: CsvStyle): string =>
  `${values.map((value) => cellOf(value, style)).join(style.delimiter)}\r\n`

/** A spreadsheet file: byte order mark, header first, lines that end as RFC 4180 says. */
export const csvOf = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], style: CsvStyle): string => {
  const header = lineOf(
    columns.map(([name]) => name),
    style,
  )
  const lines = rows.map((row) =>
    lineOf(
      columns.map(([, value]) => value(row)),
      style,
    ),
  )
  return `\uFEFF${header}${lines.join('')}`
}
