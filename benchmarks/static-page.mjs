// The floor: the lesson's words as a plain page, without style sheet or script, its exercise a <details>.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Tag and text of every line that a reader reads on a lesson page, in order. */
async function wordsOf(context, address) {
  const page = await context.newPage()
  await page.goto(address)
  const title = await page.locator('h1').innerText()
  const lines = (await page.locator('.prose').innerText()).split('\n').map((line) => line.trim())
  await page.close()
  return lines.filter((line) => line !== '').map((line) => [line === title ? 'h1' : 'p', line])
}

const pageOf = (words, next) =>
  [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
    `<title>${escape(words[0]?.[1] ?? '')}</title></head><body>`,
    ...words.map(([tag, text]) => `<${tag}>${escape(text)}</${tag}>`),
    '<details><summary>Check</summary><p>That’s right.</p></details>',
    next === undefined ? '' : `<p><a href="${next}">Next</a></p>`,
    '</body></html>',
  ].join('\n')

/** Writes two lessons of a site as plain pages into `folder`: `index.html`, which leads to `next.html`. */
export async function writeStaticPages(browser, folder, [first, second]) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), pageOf(await wordsOf(context, first), 'next.html'))
  writeFileSync(path.join(folder, 'next.html'), pageOf(await wordsOf(context, second)))
  await context.close()
}
