/**
 * Which side of a stored picture is up, as cameras note it (Exif 3.0, 4.6.5.1.6): with 1 the first row is at the top, with
 * 6 at the right; 2, 4, 5 and 7 are mirrored.
 */

export const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type Orientation = (typeof orientations)[number]

/** Whether a stored row is seen as a column. */
export const isOnItsSide = (orientation: Orientation): boolean => orientation >= 5

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Maps the stored picture to the picture as it is seen, both in a unit square whose y grows upwards. */
export const turnedUpright: Readonly<Record<Orientation, Matrix>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}
