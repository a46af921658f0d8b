/** Findings about names and addresses by which files refer to each other. */

import type { CodeEntry } from './code-entry.ts'

export const referenceCodes = {
  'area/succeeded-by-nobody': {
    title: 'An area that became part of another, and it is not said which',
    why: 'Its pages stay and point on to the other area.',
    example: { wrong: 'succeeded_on: 2026-04-01', right: 'succeeded_by: hilltop\nsucceeded_on: 2026-04-01' },
  },
  'area/succession-circle': {
    title: 'Areas that became part of each other',
    why: 'Readers would be sent round and round.',
    example: { wrong: 'succeeded_by: hilltop, and there succeeded_by: canalside', right: 'succeeded_by: hilltop' },
  },
  'group/parent-circle': {
    title: 'Groups that report to each other in a circle',
    why: 'No group would stand at the top.',
    example: { wrong: 'parent: executive, and there parent: stronger-communities', right: 'parent: executive' },
  },
  'redirect/circle': {
    title: 'Old addresses in a circle',
    why: 'A browser would give up after twenty rounds.',
    example: { wrong: '/a/: /b/\n/b/: /a/', right: '/a/: /areas/\n/b/: /areas/' },
  },
  'redirect/from-page': {
    title: 'An old address that is a page',
    why: 'The page could not be reached any more.',
    example: { wrong: '/areas/: /leaflets/', right: '/old-areas/: /areas/' },
  },
  'redirect/old-address': {
    title: 'An old address that cannot be answered',
    why: 'Not every host can keep a page under such a name: some visitors would meet an error.',
    example: { wrong: '/é/: /areas/', right: '/e/: /areas/' },
  },
  'redirect/to-nowhere': {
    title: 'An old address that leads to nothing',
    why: 'Who kept the old address meets an error page.',
    example: { wrong: '/old/: /area/canalside/', right: '/old/: /areas/canalside/' },
  },
  'redirect/to-redirect': {
    title: 'An old address that leads to an old address',
    why: 'Each further step is one more that may fail.',
    example: { wrong: '/older/: /old/', right: '/older/: /areas/' },
  },
  'redirect/twice': {
    title: 'Two old addresses that are one',
    why: 'There is one page for both, and it can lead to one place only.',
    example: { wrong: '/old: /areas/\n/old/: gone', right: '/old/: /areas/' },
  },
  'reference/unknown': {
    title: 'A name that nothing goes by',
    why: 'What it should lead to would be missing.',
    example: { wrong: 'venue: canal-library', right: 'venue: canalside-library' },
  },
} as const satisfies Record<string, CodeEntry>
