/** A word of several scripts → the face that prints each stretch of it. */

interface Covering {
  /** Whether it is the one to print a character. */
  has(character: string): boolean
}

interface FaceRun<Face> {
  readonly text: string
  readonly face: Face
}

/**
 * The first face of the chain is that of the typeface. A stretch goes on in the face it is in while that has the
 * characters, so that a full stop or a space is no stretch of its own; what no face has is left to the first.
 */
export function inFaces<Face extends Covering>(
  text: string,
  usual: Face,
  others: readonly Face[],
): readonly FaceRun<Face>[] {
  if (others.length === 0) return [{ text, face: usual }]
  const runs: { text: string; face: Face }[] = []
  // Letters with their marks: an accent is never set in another face than its letter.
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const last = runs.at(-1)
    const face = faceOf(segment, last === undefined ? [usual, ...others] : [last.face, usual, ...others]) ?? usual
    if (last?.face === face) last.text += segment
    // A bracket that opens is set as the one that will close.
    else if (runs.length === 1 && last && !letter.test(last.text) && covers(face, last.text)) {
      last.text += segment
      last.face = face
    } else runs.push({ text: segment, face })
  }
  return runs
}

const letter = /[\p{L}\p{N}]/u

const faceOf = <Face extends Covering>(text: string, faces: readonly Face[]): Face | undefined =>
  faces.find((face) => covers(face, text))

const covers = (face: Covering, text: string): boolean =>
  [...text].every((character) => unseen.test(character) || face.has(character))

/** Joiners and the marks that steer direction: every face passes them by. */
const unseen = /\p{Default_Ignorable_Code_Point}/u

/** What a face may print that is declared for some scripts: their letters, and what all scripts share. Unicode names: `Arabic`. */
export const lettersOf = (scripts: readonly string[]): RegExp =>
  new RegExp(`[${['Common', 'Inherited', ...scripts].map((script) => `\\p{Script=${script}}`).join('')}]`, 'u')
