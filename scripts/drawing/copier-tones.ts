/**
 * The greys of a picture that is printed in black. A photocopier knows only black and white: it turns a middle grey into
 * one or the other by chance. So we look for the tone that separates most outlines, and move all others away from it: what
 * is seen in the picture is then seen in a copy of a copy.
 */

/** Two tones side by side, 0 for black and 255 for white, and the length of their border relative to others. */
export interface Border {
  readonly between: readonly [number, number]
  readonly length: number
}

/** The weight of the outline of a whole picture, which matters less than what is in it. */
export const edgeOfPicture = 0.25

/** A tone 0 to 255 → the grey it is printed in. */
export type CopierTones = Uint8Array

const levels = 256
/** Tones that separate nearly as many outlines as the best count as equal; the middle one of them is farthest from all others. */
const nearlyAll = 0.95
/** No grey is nearer to the middle than this, for a photocopier is not exact. The others keep their distances. */
const leastAway = 0.1
/** The part of a picture that may become plain black, and plain white. */
const specks = 0.02

/** `leastStep`: a smaller difference between tones is noise, not an outline. */
export function copierTones(borders: Iterable<Border>, leastStep = 1): CopierTones {
  const { cut, darkest, lightest } = bestCut(borders, leastStep)
  return Uint8Array.from({ length: levels }, (_, tone) => {
    const reach = tone < cut ? cut - darkest : lightest - cut
    const away = reach <= 0 ? 1 : Math.min(1, Math.abs(tone - cut) / reach)
    const grey = leastAway + (0.5 - leastAway) * away
    return Math.round(255 * (tone < cut ? 0.5 - grey : 0.5 + grey))
  })
}

/** The tone that separates most outlines: what is darker will be black. */
function bestCut(borders: Iterable<Border>, leastStep: number) {
  // Each border adds its length from its darker tone up to its lighter one: the running sum is what each cut separates.
  const changes = new Float64Array(levels + 1)
  const lengths = new Float64Array(levels)
  for (const { between, length } of borders) {
    const [low, high] = between[0] < between[1] ? between : [between[1], between[0]]
    for (const tone of between) lengths[tone] = (lengths[tone] ?? 0) + length
    if (high - low < leastStep) continue
    changes[low + 1] = (changes[low + 1] ?? 0) + length
    changes[high + 1] = (changes[high + 1] ?? 0) - length
  }
  let [sum, most] = [0, 0]
  const parted = changes.map((change) => {
    sum += change
    most = Math.max(most, sum)
    return sum
  })
  if (most === 0) return { cut: levels / 2, darkest: 0, lightest: levels - 1 }
  const cut = middleOfLongestRun(parted, most * nearlyAll)
  return { cut, darkest: firstBeyond(lengths, specks), lightest: firstBeyond(lengths, 1 - specks) }
}

/** The tone up to which this part of the whole lies. */
function firstBeyond(lengths: Float64Array, part: number): number {
  const all = lengths.reduce((sum, length) => sum + length, 0)
  let sum = 0
  return lengths.findIndex((length) => {
    sum += length
    return sum > part * all
  })
}

/** The middle of the longest run of values of at least `least`. */
function middleOfLongestRun(values: Float64Array, least: number): number {
  let best = { start: 0, length: 0 }
  let start = 0
  values.forEach((value, at) => {
    if (value < least) start = at + 1
    else if (at + 1 - start > best.length) best = { start, length: at + 1 - start }
  })
  return best.start + (best.length - 1) / 2
}
