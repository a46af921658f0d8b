/** English alphabetical order, the same in every locale. */

import { lazy } from '../memory/lazy.ts'

/** Lazy, because V8 takes milliseconds to learn the languages that it knows. */
const collator = lazy(() => new Intl.Collator('en-GB', { numeric: true }))

/** `Ward 9` before `Ward 10`. */
export const alphabetical = (a: string, b: string): number => collator().compare(a, b)
