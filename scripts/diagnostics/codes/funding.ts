/** Findings of the rules on acknowledging funding. */

import type { CodeEntry } from './code-entry.ts'

export const fundingCodes = {
  'funding/emblem': {
    title: 'No emblem where the grant demands one',
    why: 'Without it the partnership can lose its grant.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu',
    },
  },
  'funding/emblem-size': {
    title: 'A logo larger than the European emblem',
    why: 'Where a grant asks that no logo is larger, a larger one can cost the grant.',
    example: {
      shown: 'words',
      wrong: 'a logo of 400 by 300 pixels',
      right: 'the same at most 132 pixels wide, or at most 88 high',
    },
  },
  'funding/fund': {
    title: 'The name of a fund, abbreviated or misspelt',
    why: 'The grant asks for the name of the fund in full.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: ERDF\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu',
    },
  },
  'funding/named-nowhere': {
    title: 'A funder that nothing acknowledges',
    why: 'What it paid for carries no acknowledgement, and that can cost the grant.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu\nlottery:\n  fund: The Lottery\n  statement: Paid for by the Lottery\n  rules: none',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu\nlottery:\n  fund: The Lottery\n  statement: Paid for by the Lottery\n  rules: none\n  until: 2024-03-31',
    },
  },
  'funding/twice': {
    title: 'An acknowledgement typed into a text',
    why: 'The program prints the words and draws the emblem by itself, by the rules of the grant: a copy is under none.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'We meet by the lock.\n\nProject Part-Financed by the European Union',
      right: 'We meet by the lock.',
    },
  },
  'funding/no-rules': {
    title: 'Money of a European fund under no rules',
    why: 'Neither the emblem nor the words that the grant demands would be looked at.',
    example: {
      file: 'funding.yaml',
      wrong: 'erdf:\n  fund: European Regional Development Fund\n  statement: European Union\n  rules: none',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: European Union\n  rules: eu-2000-2006\n  emblem: eu',
    },
  },
  'funding/statement': {
    title: 'An acknowledgement that is nearly the usual one',
    why: 'The words have to be those of the grant, letter by letter: this looks like a slip.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Finaced by the European Union\n  rules: eu-2000-2006\n  emblem: eu',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu',
    },
  },
  'funding/tagline': {
    title: 'No phrase where the grant demands one',
    why: 'Without it the partnership can lose its grant.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2007-2013\n  emblem: eu',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2007-2013\n  tagline: Investing in your future\n  emblem: eu',
    },
  },
  'funding/typeface': {
    title: 'Signs for slanted or bold letters in an acknowledgement',
    why: 'Beside the emblem letters stand upright and plain; the signs would be shown as they are.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: European Social Fund\n  statement: "*European Union*"\n  rules: eu-2014-2020\n  emblem: eu',
      right: 'erdf:\n  fund: European Social Fund\n  statement: European Union\n  rules: eu-2014-2020\n  emblem: eu',
    },
  },
  'funding/words': {
    title: 'A statement without the words "European Union"',
    why: 'Without them the partnership can lose its grant.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Part-financed by the EU\n  rules: eu-2000-2006\n  emblem: eu',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu',
    },
  },
  'funding/period': {
    title: 'A grant outside the years of its programme',
    why: 'A figure of the year is wrong, or the acknowledgement follows the rules of other programmes.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu\n  from: 2015-01-01',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu\n  from: 2005-01-01',
    },
  },
} as const satisfies Record<string, CodeEntry>
