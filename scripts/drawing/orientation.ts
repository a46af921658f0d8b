/**
 * Which side of a stored picture is up, as cameras say it (Exif 3.0, 4.6.5.1.6): 1 is the first row at the top, 6 the
 * first row at the right; 2, 4, 5 and 7 are mirrored.
 */

export const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type Orientation = (typeof orientations)[number]

/** Whether a row of what is stored is seen as a column. */
export const isOnItsSide = (orientation: Orientation): boolean => orientation >= 5

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** From the stored picture to the picture as it is seen, each in a square of one by one whose y grows upwards. */
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
