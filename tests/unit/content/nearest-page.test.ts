/** The page that was probably meant by a wrong address. */

import { expect, test } from 'vitest'
import { nearestPage } from '../../../scripts/content/links/nearest-page.ts'

const addresses = new Set([
  '/',
  '/areas/',
  '/areas/canalside/',
  '/areas/canalside/cags/health-people/',
  '/areas/hill-top/',
  '/areas/hill-top/cags/health-people/',
  '/areas/hill-top/cags/safer-stronger/',
  '/calendar.ics',
  '/sheets/what-is-a-cag/',
  '/venues/town-hall/',
])

test.each([
  ['a letter is wrong', '/areas/canalsid/', '/areas/canalside/'],
  ['two names are wrong', '/area/canalsid/', '/areas/canalside/'],
  ['a name is begun', '/areas/canal/', '/areas/canalside/'],
  ['capitals are typed', '/Areas/Hill-Top/', '/areas/hill-top/'],
  ['a slash stands twice', '/areas//hill-top/', '/areas/hill-top/'],
  ['a file is mistyped', '/calendar.ic', '/calendar.ics'],
  ['a folder was left out', '/areas/canalside/health-people/', '/areas/canalside/cags/health-people/'],
  ['the first folder was left out', '/what-is-a-cag/', '/sheets/what-is-a-cag/'],
  ['a name is too many', '/en/venues/town-hall/', '/venues/town-hall/'],
  ['a folder has no page', '/areas/hill-top/cags/', '/areas/hill-top/'],
  ['a name is wrong and another is only begun', '/area/hill-top/cags/safer/', '/areas/hill-top/cags/safer-stronger/'],
  ['three names are wrong', '/area/hill-op/cag/safer-stronger/', undefined],
  ['the folder left out could be one of several', '/areas/cags/health-people/', undefined],
  ['it is like none', '/opening-times/', undefined],
  ['it is like none below a page', '/areas/canalside/opening-times/', undefined],
])('where %s: %s → %s', (_where, path, expected) => expect(nearestPage(path, addresses)).toBe(expected))
