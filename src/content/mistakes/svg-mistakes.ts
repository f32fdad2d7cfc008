type Found = readonly [rule: string, problem: string]

const DANGERS: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [/<script[\s>/]/i, 'it holds a script'],
  [/\son[a-z]+\s*=/i, 'it holds an event attribute (on…)'],
  [/<foreignObject[\s>/]/i, 'it holds HTML (foreignObject)'],
  [/<!ENTITY|<!DOCTYPE[^>]*\[/i, 'it declares entities'],
  [/<\?xml-stylesheet/i, 'it loads a style sheet'],
  [/@import/i, 'it imports a style sheet'],
  [/(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpe?g|gif|webp|avif);)[^"'\s]/i, 'it refers to something outside itself'],
  [/url\(\s*["']?\s*(?!#|["']?#)[^)]/i, 'it loads something by url(…)'],
  [/javascript:/i, 'it holds a script address'],
]

/** What makes an SVG unsafe, or unable to stand alone without a network. */
export const svgDangers = (svg: string): readonly Found[] => {
  const problems = DANGERS.filter(([pattern]) => pattern.test(svg)).map(([, problem]) => ['unsafe-svg', problem] as const)
  return /<svg[\s>]/i.test(svg) ? problems : [['not-an-svg', 'it is no SVG picture'], ...problems]
}
