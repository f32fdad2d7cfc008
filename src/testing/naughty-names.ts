const repeated = (text: string, times: number): string => Array.from({ length: times }, () => text).join('')

const BY_SORT: readonly (readonly string[])[] = [
  // Other writing directions, and marks that change the direction.
  ['محمد', 'אנה', 'فاطمة الزهراء', 'Ana محمد (2)', 'محمد 12-34', 'שלום!', '\u202Eevil\u202C', '\u202Eanna', '\u2066a\u2069'],
  ['\u2069Ana', 'a\u2067b', '\u061Cعلي', '\u200Fa\u200E', 'a\u202Db', 'gnp.exe\u202Egpj'],
  // Nothing to see, or joined.
  ['\u200B', 'A\u200Bna', 'zero\u200Cwidth', 'می\u200Cخواهم', '\u2060', 'a\uFEFFb', 'soft\u00ADhyphen', '\u2800', '\u3164'],
  // Composed, decomposed, stacked.
  ['Zoë', 'Zoe\u0308', 'Ðuro', 'Łukasz', 'İstanbul', 'ı', 'ß', 'Ǆ', 'ﬁ', `Z${repeated('\u0335\u0321\u0334', 20)}a`],
  [
    'ᚠᛇᚻ',
    'ᐃᓄᒃᑎᑐᑦ',
    'ᓀᐦᐃᔭᐍᐏᐣ',
    'ಠ_ಠ',
    'สมชาย',
    'ဦးအောင်',
    'Nguyễn Thị Ánh',
    '田中さん',
    '김',
    '𠜎𠜱𠝹',
    '𝒜𝓃𝒶',
    'Ｆｕｌｌｗｉｄｔｈ',
  ],
  // Emoji of one and of many code points.
  ['😀', '👩‍👩‍👧‍👦', '🇨🇦', '🏳️‍🌈', '👍🏿', '❤️', '1️⃣', `${repeated('😀', 40)}`, `a${repeated('😀', 39)}`],
  // Long, with no place to break.
  [repeated('W', 80), repeated('lj', 40), repeated('ﷺ', 80), 'a b'.replace(' ', '\u00A0')],
  // Control characters that a field can hold.
  ['a\tb', 'bell\u0007', 'null\u0000byte', 'esc\u001B[31mred', 'del\u007F', '\u0085next', 'line\u2028sep', 'par\u2029sep'],
  // Markup and code.
  ['<b>Ana</b>', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'; DROP TABLE profiles;--", '&lt;&amp;', '&#0;'],
  [
    '{{label}}',
    '$t(settings.done)',
    '{{constructor}}',
    '${1+1}',
    '%s%n%d',
    '\\u0041',
    '](javascript:alert(1))',
    '**bold**',
    '{{count}}',
  ],
  // What a spreadsheet would count out.
  [
    '=1+1',
    '=HYPERLINK("http://x.test","a")',
    '+1-555-0100',
    '-2+3',
    '@SUM(A1)',
    '＝1+1',
    '"quoted"',
    'a,b',
    'a;b',
    "'=1",
    '|cmd',
  ],
  // What is no file name, or another one.
  ['../../etc/passwd', '..\\..\\windows', 'CON', 'nul.txt', 'COM1', 'aux', '.htaccess', 'a/b', 'C:', 'a:b', '...', '~', 'name.'],
  // What programs take for something else.
  [
    'null',
    'undefined',
    'true',
    'NaN',
    '0',
    '-0',
    '1e1000',
    '__proto__',
    'constructor',
    'toString',
    '[object Object]',
    'then',
    'hasOwnProperty',
  ],
]

/** Names that somebody may give themselves, or that a text meant to harm may be. None begins or ends with a blank. */
export const NAUGHTY_NAMES = BY_SORT.flat()
