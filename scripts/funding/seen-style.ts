/** What a written stylesheet does to the acknowledgement: what it hides, decorates and sizes. */

/** In CSS pixels. */
interface Box {
  readonly width: number
  readonly height: number
}

export interface SeenStyle {
  /** Declarations that hide the acknowledgement: `display:none on .fund`. */
  readonly hiding: readonly string[]
  /** Declarations that decorate its words: `font-style:italic on .fund p`. */
  readonly effects: readonly string[]
  /** Whether abbreviations in it, which are underlined elsewhere, are left plain. */
  readonly plainAbbreviations: boolean
  /** Declarations that put something over the emblem, or the emblem over something. */
  readonly layers: readonly string[]
  /** The largest size of the publisher's logo. */
  readonly logo: Box
  /** The box that the stylesheet gives the emblem's picture. */
  readonly emblem?: Box
}

export const noStyle: SeenStyle = {
  hiding: [],
  effects: [],
  plainAbbreviations: false,
  layers: [],
  logo: { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY },
}

type Declarations = ReadonlyMap<string, string>

const hides = (name: string, value: string): boolean =>
  (name === 'display' && value === 'none') ||
  (name === 'visibility' && value !== 'visible') ||
  (name === 'opacity' && Number.parseFloat(value) < 1) ||
  (name === 'font-size' && (Number.parseFloat(value) === 0 || (pixels(value) ?? leastType) < leastType)) ||
  (/^overflow/.test(name) && /hidden|clip/.test(value)) ||
  (name === 'text-indent' && value.startsWith('-')) ||
  name === 'clip' ||
  name === 'clip-path' ||
  name === 'content-visibility'
/** In CSS pixels: smaller letters cannot be read, and count as hidden. */
const leastType = 10
const adorns = (name: string, value: string): boolean =>
  (name === 'font-style' && value !== 'normal') ||
  (/^text-decoration/.test(name) && value !== 'none') ||
  (/^(?:text-shadow|-webkit-text-stroke|filter|text-emphasis)/.test(name) && value !== 'none')
const lays = (name: string, value: string): boolean =>
  (name === 'position' && value !== 'static' && value !== 'relative') ||
  (/^(?:transform|scale|rotate|translate)$/.test(name) && value !== 'none') ||
  name === 'mix-blend-mode'

export function readStyle(css: string): SeenStyle {
  const rules = rulesIn(css)
  const onAcknowledgement = rules.flatMap(({ selectors, ...rule }) => {
    const selector = selectors.find(touches)
    return selector === undefined ? [] : [{ ...rule, selector }]
  })
  const declared = (isSo: (name: string, value: string) => boolean): readonly string[] =>
    onAcknowledgement.flatMap(({ selector, declarations }) =>
      [...declarations].filter(([name, value]) => isSo(name, value)).map((each) => `${each.join(':')} on ${selector}`),
    )
  const logos = rules.filter(({ selectors }) => selectors.some((selector) => selector.includes('.brand img')))
  // A size in millimetres is for paper.
  const emblems = onAcknowledgement.filter(({ selector, body }) => /\.fund svg$/.test(selector) && !/mm/.test(body))
  const emblem = lastBox(emblems, ({ declarations }) => boxOf(declarations, '') ?? boxOf(declarations, 'max-'))
  return {
    hiding: declared(hides),
    effects: declared(adorns),
    layers: declared(lays),
    plainAbbreviations: /\.fund abbr\{[^}]*text-decoration:none/.test(css),
    logo: lastBox(logos, ({ declarations }) => boxOf(declarations, 'max-')) ?? noStyle.logo,
    ...(emblem && { emblem }),
  }
}

interface StyleRule {
  readonly selectors: readonly string[]
  readonly body: string
  readonly declarations: Declarations
}

/** Rules within conditions count as well: nothing may ever hide the acknowledgement. */
const rulesIn = (css: string): readonly StyleRule[] =>
  Array.from(css.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    body,
    declarations: declarationsOf(body),
  }))

/** The last rule that gives a box wins. */
const lastBox = <Rule>(rules: readonly Rule[], box: (rule: Rule) => Box | undefined): Box | undefined =>
  rules.map(box).findLast((found) => found !== undefined)

/** Whether a rule is about the acknowledgement, about an element around it, or about every picture. */
const touches = (selector: string): boolean =>
  /^(?:(?:body|\.foot|footer|aside)[ >]+)*(?:svg|\*)$/.test(selector) ||
  /\.fund(?![\w-])/.test(selector) ||
  /^(?:body>|\.home )?(?:\.foot|footer|aside)(?:\.wrap|\.foot)?$/.test(selector)

const declarationsOf = (body: string): Declarations =>
  new Map(
    Array.from(body.matchAll(/([^:;]*):([^;]*)/g), ([, name = '', value = '']) => [
      name.trim(),
      value.trim().replace(/\s*!important$/, ''),
    ]),
  )

function boxOf(declarations: Declarations, most: 'max-' | ''): Box | undefined {
  const width = pixels(declarations.get(`${most}inline-size`) ?? declarations.get(`${most}width`))
  const height = pixels(declarations.get(`${most}block-size`) ?? declarations.get(`${most}height`))
  if (width === undefined && height === undefined) return undefined
  return { width: width ?? Number.POSITIVE_INFINITY, height: height ?? Number.POSITIVE_INFINITY }
}

/** Undefined for a part of something else. */
function pixels(value: string | undefined): number | undefined {
  const [, number, unit] = /^(\d*\.?\d+)(px|rem)$/.exec(value ?? '') ?? []
  return number === undefined ? undefined : Number(number) * (unit === 'rem' ? 16 : 1)
}
