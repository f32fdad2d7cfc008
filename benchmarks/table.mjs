// Medians of all runs, beside each other and beside what we aim at.

/** `[key, what it is, the figure to reach]`; a target with `×` is a ratio to the plain page. */
const ROWS = [
  ['text', 'text readable, ms', '≤ 1.5 ×'],
  ['usable', 'usable, ms', '≤ 4 ×'],
  ['script', 'JavaScript before usable, KB brotli', '≤ 150'],
  ['requestsBefore', 'requests before usable', '≤ 12'],
  ['requests', 'requests in all, service worker apart', ''],
  ['bytesBefore', 'bytes before usable, KB', '≤ 260'],
  ['bytes', 'bytes in all, KB, service worker apart', ''],
  ['blocked', 'main thread blocked after first paint, ms', '≤ 150'],
  ['answer', 'answer → kept → feedback painted, ms', '≤ 80'],
  ['next', 'next step painted, ms', '≤ 50'],
  ['language', 'language switched, ms', ''],
  ['secondText', 'second visit: text readable, ms', ''],
  ['second', 'second visit: usable, ms', '≤ 0.5 × the first'],
]

function median(runs, key) {
  const values = runs.map((run) => run[key]).filter((value) => value !== undefined)
  if (values.length === 0) return undefined
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)]
}

const print = (value) => (value === undefined ? '–' : value >= 20 ? String(Math.round(value)) : value.toFixed(1))

/** Of the ratios of each pair of runs, which share what the machine was doing at the moment. */
function ratio(floors, ours, key) {
  const ratios = ours.flatMap((run, index) => {
    const floor = floors[index]?.[key]
    return floor === undefined || floor === 0 || run[key] === undefined ? [] : [{ ratio: run[key] / floor }]
  })
  const middle = median(ratios, 'ratio')
  return middle === undefined ? '–' : `${middle.toFixed(2)} ×`
}

const span = (runs, key) => {
  const values = runs.map((run) => run[key]).filter((value) => value !== undefined)
  return values.length === 0 ? '' : `${print(Math.min(...values))}–${print(Math.max(...values))}`
}

export function tableOf(floors, ours) {
  const lines = ROWS.map(([key, name, target]) => [
    name,
    print(median(floors, key)),
    print(median(ours, key)),
    span(ours, key),
    ratio(floors, ours, key),
    target,
  ])
  const all = [['', 'plain page', 'the kit', 'min–max', 'ratio', 'to reach'], ...lines]
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)))
  return all
    .map((line) =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  '),
    )
    .join('\n')
}
