/**
 * On the home page the emblem and the words "European Union" are seen without scrolling: they come before all else but
 * the head of the page. Regulation (EU) 821/2014, article 4(3)(a). What a browser makes of it is tried in the tests.
 */

import { regulations } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'

export const firstScreen: FundingRule = {
  id: 'funding/first-screen',
  sources: { 'eu-2014-2020': `${regulations['eu-2014-2020'].name}, article 4(3)(a)` },
  page: ({ emblems }, _, { landing }) =>
    landing && emblems.length > 0 && emblems.every(({ place }) => place !== 'top')
      ? ['On the home page the emblem stands below the first screen.']
      : [],
}
