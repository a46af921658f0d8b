/** Findings about leaflets, reported in the file that their text comes from. */

import type { CodeEntry } from './code-entry.ts'

export const leafletCodes = {
  'leaflet/character-missing': {
    title: 'The print typeface does not have a character',
    why: 'It would be printed as an empty box, on every copy.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'fields',
      wrong: 'summary: Come along 🙂\nleaflet: [a4]',
      right: 'summary: Come along\nleaflet: [a4]',
    },
  },
  'leaflet/dates-left-out': {
    title: 'A leaflet with no room for its dates and officers',
    why: 'Dates change by themselves, and a website that could be built yesterday can be built today: the leaflet prints fewer of them, or says to call instead.',
    example: {
      shown: 'words',
      wrong: 'a full back, and {{ meetings }} on it',
      right: '{{ meetings }} where six lines are free',
    },
  },
  'leaflet/does-not-fit': {
    title: 'The text is longer than the sides of the leaflet',
    why: 'Type is never made smaller to fit: some readers could no longer read it. So the text must be shortened.',
    example: {
      shown: 'words',
      wrong: 'A section of forty lines before {{ overleaf }}',
      right: 'The same section in thirty',
    },
  },
  'leaflet/poster-of-nothing': {
    title: 'A poster for which the sheet has no text',
    why: 'A poster carries the section with the call to action, or those named in "poster". Without either there is none.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'fields',
      wrong: 'leaflet: [a3-poster]',
      right: 'leaflet: [a3-poster]\nposter: [Who should attend?]',
    },
  },
  'leaflet/strip-too-long': {
    title: 'A title is too long for the strips to tear off a poster',
    why: 'A strip has room for the number and three short lines, and whoever takes one home has to know what it is about.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'fields',
      wrong:
        'title: What is a CAG?\nshort_title: What a Community Action Group is, who comes to it, when it meets and where, and whom to call\nleaflet: [a4-poster]\nposter: [Who should attend?]',
      right:
        'title: What is a CAG?\nshort_title: Community Action Groups\nleaflet: [a4-poster]\nposter: [Who should attend?]',
    },
  },
  'leaflet/word-too-wide': {
    title: 'A word is wider than its place on what is printed',
    why: 'It is cut between two letters, and may be read as two words.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'fields',
      wrong: 'title: Neighbourhoodinformationforeverybodywhowantstoknowwhatisgoingon\nleaflet: [a4]',
      right: 'title: Neighbourhood information for everybody who wants to know what is going on\nleaflet: [a4]',
    },
  },
} as const satisfies Record<string, CodeEntry>
