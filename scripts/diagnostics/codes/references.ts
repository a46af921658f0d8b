/** Findings about names and addresses by which files refer to each other. */

import type { CodeEntry } from './code-entry.ts'

export const referenceCodes = {
  'area/succeeded-by-nobody': {
    title: 'An area that became part of another, and it is not said which',
    why: 'Its pages stay and point on to the other area.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'succeeded_on: 2026-04-01',
      right: 'succeeded_by: hilltop\nsucceeded_on: 2026-04-01',
      beside: {
        'areas/hilltop/area.yaml': 'name: Hilltop\nsummary: The streets on the hill.\nwards: [Hill]\nofficers: []',
      },
    },
  },
  'area/succession-circle': {
    title: 'Areas that became part of each other',
    why: 'Readers would be sent round and round.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'succeeded_by: hilltop',
      right: 'succeeded_by: lowtown',
      beside: {
        'areas/hilltop/area.yaml':
          'name: Hilltop\nsummary: The streets on the hill.\nwards: [Hill]\nofficers: []\nsucceeded_by: canalside',
        'areas/lowtown/area.yaml': 'name: Lowtown\nsummary: The streets by the river.\nwards: [River]\nofficers: []',
      },
    },
  },
  'group/parent-circle': {
    title: 'Groups that report to each other in a circle',
    why: 'No group would stand at the top.',
    example: {
      file: 'groups/stronger-communities/group.yaml',
      wrong: 'parent: executive',
      right: 'parent: forum',
      beside: {
        'groups/executive/group.yaml':
          'name: Executive\nabout: The chairs of all groups.\nparent: stronger-communities',
        'groups/forum/group.yaml': 'name: Forum\nabout: Everybody.',
      },
    },
  },
  'redirect/circle': {
    title: 'Old addresses in a circle',
    why: 'A browser would give up after twenty rounds.',
    example: {
      file: 'partnership.yaml',
      wrong: 'redirects: { /a/: /b/, /b/: /a/ }',
      right: 'redirects: { /a/: /areas/, /b/: /areas/ }',
    },
  },
  'redirect/from-page': {
    title: 'An old address that is a page',
    why: 'The page could not be reached any more.',
    example: {
      file: 'partnership.yaml',
      wrong: 'redirects: { /areas/: /venues/ }',
      right: 'redirects: { /old-areas/: /areas/ }',
    },
  },
  'redirect/old-address': {
    title: 'An old address that cannot be answered',
    why: 'Not every host can keep a page under such a name: some visitors would meet an error.',
    example: { file: 'partnership.yaml', wrong: 'redirects: { /é/: /areas/ }', right: 'redirects: { /e/: /areas/ }' },
  },
  'redirect/printed-address': {
    title: 'An address that was printed and leads nowhere',
    why: 'A file was renamed or removed, and with it the address of its page. Leaflets, posters and codes that carry the old one stay in drawers for years.',
    example: {
      shown: 'words',
      wrong: 'venues/library.yaml, renamed to venues/canalside-library.yaml',
      right: 'the same, and under "redirects" in partnership.yaml:\n/venues/library/: /venues/canalside-library/',
    },
  },
  'redirect/to-nowhere': {
    title: 'An old address that leads to nothing',
    why: 'People who kept the old address meet an error page.',
    example: {
      file: 'partnership.yaml',
      wrong: 'redirects: { /old/: /area/canalside/ }',
      right: 'redirects: { /old/: /areas/canalside/ }',
    },
  },
  'redirect/to-redirect': {
    title: 'An old address that leads to an old address',
    why: 'Each further step is one more that may fail.',
    example: {
      file: 'partnership.yaml',
      wrong: 'redirects: { /older/: /old/, /old/: /areas/ }',
      right: 'redirects: { /older/: /areas/, /old/: /areas/ }',
    },
  },
  'redirect/twice': {
    title: 'Two old addresses that are one',
    why: 'There is one page for both, and it can lead to one place only.',
    example: {
      file: 'partnership.yaml',
      wrong: 'redirects: { /old: /areas/, /old/: gone }',
      right: 'redirects: { /old/: /areas/ }',
    },
  },
  'reference/unknown': {
    title: 'A name that nothing goes by',
    why: 'What it should lead to would be missing.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'venue: canal-library',
      right: 'venue: canalside-library',
    },
  },
  'venue/no-leaflet': {
    title: 'A venue that is to keep leaflets of a sheet that has none',
    why: 'Somebody printing what a venue keeps would look for a file that is not made.',
    example: {
      file: 'venues/canalside-library.yaml',
      shown: 'fields',
      wrong: 'stocks: [open-evening]',
      right: 'stocks: []',
      beside: {
        'sheets/open-evening.md':
          '---\ntitle: Open evening\nlabel: Information sheet\nsummary: Come and see.\neditions: [partnership]\nleaflet: []\nupdated: 2026-11-01\n---\n## When\n\nIn winter.',
      },
    },
  },
} as const satisfies Record<string, CodeEntry>
