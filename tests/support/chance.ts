/** Chance in properties: the same every day, so that a run is never red by luck; another, and more of it, in `npm run fuzz`. */

import fc from 'fast-check'

const { PROPERTY_SEED = '20261122', PROPERTY_TIMES } = process.env

fc.configureGlobal({ seed: Number(PROPERTY_SEED) })

/** How often a property is tried that is tried so often every day. */
export const runs = (everyday: number): number => everyday * Number(PROPERTY_TIMES ?? '1')
