/** Chooses the face for each stretch of a word that has several scripts. */

interface Covering {
  /** Whether it should print a character. */
  has(character: string): boolean
}

interface FaceRun<Face> {
  readonly text: string
  readonly face: Face
}

/**
 * The first face of the chain is that of the print typeface. A stretch goes on in its face as long as that has the
 * characters, so that a full stop or a space does not begin another; characters that no face has are left to the first.
 */
export function inFaces<Face extends Covering>(
  text: string,
  usual: Face,
  others: readonly Face[],
): readonly FaceRun<Face>[] {
  if (others.length === 0) return [{ text, face: usual }]
  const runs: { text: string; face: Face }[] = []
  // By grapheme clusters, so that an accent is never in another face than its letter.
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const last = runs.at(-1)
    const face = faceOf(segment, last === undefined ? [usual, ...others] : [last.face, usual, ...others]) ?? usual
    if (last?.face === face) last.text += segment
    // An opening bracket is set in the face of its closing one.
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

/** Joiners and marks of direction, which need no glyph. */
const unseen = /\p{Default_Ignorable_Code_Point}/u

/**
 * A pattern for what a face of some scripts may print: their letters, and characters that all scripts share. Unicode
 * names: `Arabic`.
 */
export const lettersOf = (scripts: readonly string[]): RegExp =>
  new RegExp(`[${['Common', 'Inherited', ...scripts].map((script) => `\\p{Script=${script}}`).join('')}]`, 'u')
