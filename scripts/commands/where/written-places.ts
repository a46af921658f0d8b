/** Where something stands in the files of a content folder. */

export interface WrittenPlace {
  /** Inside the content folder. */
  readonly file: string
  /** Counted from 1, the column in UTF-16 units. */
  readonly line: number
  readonly column: number
  /** The whole line, without the spaces around it. */
  readonly text: string
}

/** By file and from its top to its end; a line that holds it twice is there once. `wanted` is global. */
export function writtenPlaces(
  files: ReadonlyMap<string, { readonly text: string }>,
  wanted: RegExp,
): readonly WrittenPlace[] {
  return [...files].flatMap(([file, { text }]) => {
    const places = Array.from(text.normalize('NFC').matchAll(wanted), ({ index }) =>
      placeAt(file, text.normalize('NFC'), index),
    )
    return places.filter(({ line }, index) => line !== places[index - 1]?.line)
  })
}

function placeAt(file: string, text: string, offset: number): WrittenPlace {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const [whole = ''] = text.slice(lineStart).split('\n', 1)
  const line = text.slice(0, offset).split('\n').length
  return { file, line, column: offset - lineStart + 1, text: whole.trim() }
}
