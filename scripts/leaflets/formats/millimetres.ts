/** Design is measured in millimetres, paper is drawn in points. */

/** Points in a number of millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4

/** Millimetres in a number of points. */
export const inMillimetres = (points: number): number => (points * 25.4) / 72
