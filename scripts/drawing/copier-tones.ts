/**
 * The greys that a picture is printed in where there is black alone. A photocopier knows black and white only: what is
 * a middle grey is lost or a blot on its copy, as chance has it. So the tone is sought that parts most of the outlines,
 * and all others are moved away from it: what is seen in the picture is seen in the copy of a copy.
 */

/** Two tones side by side, 0 for black and 255 for white, and how long their border is beside others. */
export interface Border {
  readonly between: readonly [number, number]
  readonly length: number
}

/** What the outline of a whole picture counts: what is in it is worth more than where it ends. */
export const edgeOfPicture = 0.25

/** A tone 0 to 255 → the grey it is printed in. */
export type CopierTones = Uint8Array

const levels = 256
/** Tones that part nearly as many outlines as the best do as well: the middle one keeps farthest from all others. */
const nearlyAll = 0.95
/** No grey is nearer to the middle one: a photocopier is not that exact. The others keep apart as in the picture. */
const leastAway = 0.1
/** What part of a picture may be darker than its black, and lighter than its white. */
const specks = 0.02

/** `leastStep`: tones nearer to each other are no outline but noise. */
export function copierTones(borders: Iterable<Border>, leastStep = 1): CopierTones {
  const { cut, darkest, lightest } = bestCut(borders, leastStep)
  return Uint8Array.from({ length: levels }, (_, tone) => {
    const reach = tone < cut ? cut - darkest : lightest - cut
    const away = reach <= 0 ? 1 : Math.min(1, Math.abs(tone - cut) / reach)
    const grey = leastAway + (0.5 - leastAway) * away
    return Math.round(255 * (tone < cut ? 0.5 - grey : 0.5 + grey))
  })
}

/** What is darker than the cut will be black. */
function bestCut(borders: Iterable<Border>, leastStep: number) {
  // Where a border begins to be parted, and where it no longer is: their running sum says how much each cut parts.
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

/** The tone up to which so large a part of all lies. */
function firstBeyond(lengths: Float64Array, part: number): number {
  const all = lengths.reduce((sum, length) => sum + length, 0)
  let sum = 0
  return lengths.findIndex((length) => {
    sum += length
    return sum > part * all
  })
}

/** The longest run of values that are so large. */
function middleOfLongestRun(values: Float64Array, least: number): number {
  let best = { start: 0, length: 0 }
  let start = 0
  values.forEach((value, at) => {
    if (value < least) start = at + 1
    else if (at + 1 - start > best.length) best = { start, length: at + 1 - start }
  })
  return best.start + (best.length - 1) / 2
}
