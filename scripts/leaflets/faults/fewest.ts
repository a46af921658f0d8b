/** The smallest number that is enough. */

import { firstThat } from '../../binary-search.ts'

/** From 1 on; undefined where `most` is not enough. What is enough stays so with more. */
export const fewest = (most: number, isEnough: (count: number) => boolean): number | undefined =>
  isEnough(most) ? firstThat(1, most, isEnough) : undefined
