/** Changes to the operators of a page that this project's writer wrote: its words, its emblem, what lies over it. */

const stretch = /\/(\w+)(?:<<[^>]*>*?)?>>BDC [\s\S]*?EMC\n?/g
const shown = /\[(?:[^\]\\]|\\.)*\]TJ|\((?:[^)\\]|\\.)*\)Tj/g

/** What the letters of some operators are, without spaces. */
const letters = (operators: string): string =>
  [...operators.matchAll(/\(((?:[^)\\]|\\.)*)\)/g)]
    .map((match) => match[1])
    .join('')
    .replaceAll(' ', '')

const whole = (phrase: string): string => phrase.replaceAll(' ', '')

/** Each line placed from the corner of the page instead of from the one before: no change moves what comes after. */
export function placedAlone(operators: string): string {
  let [x, y] = [0, 0]
  return operators.replaceAll(/(?:1 0 0 -1 (\S+) (\S+) Tm|(\S+) (\S+) Td) /g, (_, left, top, right, up) => {
    ;[x, y] = left === undefined ? [x + Number(right), y - Number(up)] : [Number(left), Number(top)]
    return `1 0 0 -1 ${x.toFixed(2)} ${y.toFixed(2)} Tm `
  })
}

/** The marked stretches that say a phrase, changed. */
export function atWords(operators: string, phrase: string, change: (stretch: string) => string): string {
  return placedAlone(operators).replaceAll(stretch, (found) =>
    letters(found).includes(whole(phrase)) ? change(found) : found,
  )
}

/** A stretch with other words in place of its own, in one line. */
export const saying =
  (words: string) =>
  (found: string): string => {
    let first = true
    return found.replaceAll(shown, () => {
      const instead = first ? `(${words})Tj` : '()Tj'
      first = false
      return instead
    })
  }

/** The stretch that the emblem is drawn in, a Figure with twelve stars, each at its place on the page. */
export function atEmblem(operators: string, change: (stretch: string) => string): string {
  return operators.replaceAll(stretch, (found, role: string) =>
    role === 'Figure' && (found.match(/ h /g)?.length ?? 0) >= 12 ? change(inPlace(found)) : found,
  )
}

/** Drawings that are scaled and moved to where they are, or from one to the next, written as they lie on the page. */
const inPlace = (found: string): string =>
  found.replaceAll(/q (\S+ 0 0 \S+ \S+ \S+ cm [^qQ]*?)Q /g, (_, drawing: string) => {
    let [scale, left, top] = [1, 0, 0]
    return drawing.replaceAll(
      /(\S+) 0 0 \S+ (\S+) (\S+) cm |(\S+) (\S+) ([ml]) /g,
      (_, by, right, down, x, y, operator) => {
        if (operator !== undefined) return `${left + scale * Number(x)} ${top + scale * Number(y)} ${operator} `
        left += scale * Number(right)
        top += scale * Number(down)
        scale *= Number(by)
        return ''
      },
    )
  })

/** Every corner of a star moved; `star` counts from 0. */
export const movingStars =
  (move: (x: number, y: number, star: number, corner: number) => readonly [number, number]) =>
  (found: string): string => {
    let star = -1
    let corner = 0
    return found.replaceAll(/(-?[\d.]+) (-?[\d.]+) ([ml]) /g, (_, x, y, operator) => {
      if (operator === 'm') star++
      corner = operator === 'm' ? 0 : corner + 1
      const [newX, newY] = move(Number(x), Number(y), star, corner)
      return `${newX} ${newY} ${operator} `
    })
  }

/** One of the stars, from its first corner to its end. */
export const withoutStar = (found: string): string => found.replace(/[\d.]+ [\d.]+ m (?:[\d.]+ [\d.]+ l )+h /, '')
export const withStarTwice = (found: string): string =>
  found.replace(/[\d.]+ [\d.]+ m (?:[\d.]+ [\d.]+ l )+h /, (star) => star + movingStars((x, y) => [x + 9, y + 9])(star))

/** Where the flag is drawn, in points: `left top width height`. */
export function flagIn(found: string): readonly [number, number, number, number] {
  const [, left, top, width, height] = /([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re /.exec(found) ?? []
  return [Number(left), Number(top), Number(width), Number(height)]
}

/** The emblem, or another stretch, drawn elsewhere or in another size: `a b c d e f` as `cm` takes them. */
export const transformedBy =
  (matrix: string) =>
  (found: string): string =>
    found.replace(/BDC /, `BDC q ${matrix} cm `).replace(/EMC/, 'Q EMC')

/** About its own top left corner. */
export const scaledBy =
  (x: number, y: number) =>
  (found: string): string => {
    const [left, top] = flagIn(found)
    return transformedBy(`${x} 0 0 ${y} ${left * (1 - x)} ${top * (1 - y)}`)(found)
  }

/** Painted after all else on the page. */
export const after =
  (more: (flag: readonly [number, number, number, number]) => string) =>
  (operators: string): string => {
    let flag: readonly [number, number, number, number] = [0, 0, 0, 0]
    atEmblem(operators, (found) => {
      flag = flagIn(found)
      return found
    })
    return `${operators}/Artifact<</Type/Layout>>BDC ${more(flag)} EMC\n`
  }
