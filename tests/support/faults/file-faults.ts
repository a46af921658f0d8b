/** What no validator of PDF/UA sees, asked of every object of one of our own files. Each answer is a sentence. */

import type { Objects } from '../../../scripts/conformance/plain-pdf.ts'

export function fileFaults(objects: Objects): readonly string[] {
  const bodies = [...objects.values()]
  const dictionaries = bodies.filter((body) => !body.includes('\nstream\n'))
  const having = (role: string): readonly string[] =>
    dictionaries.filter((body) => new RegExp(`/S ?/${role}\\b`).test(body) && /\/P \d+ 0 R/.test(body))
  const lacking = (role: string, attribute: RegExp, fault: string): readonly string[] =>
    having(role)
      .filter((body) => !attribute.test(body))
      .map(() => fault)
  const roots = having('Document').length
  const annotations = dictionaries.filter((body) => /\/Subtype ?\/Link/.test(body))
  const catalogue = dictionaries.find((body) => /\/Type ?\/Catalog/.test(body)) ?? ''
  const contents = bodies.filter((body) => /BDC /.test(body))
  const untyped = contents.flatMap((body) => [
    ...body.matchAll(/\/Artifact(?! ?<<\/Type\/(?:Layout|Pagination\/Subtype\/\w+))/g),
  ])
  return [
    ...(roots === 1 ? [] : [`There are ${roots} Document elements.`]),
    ...lacking('TH', /\/Scope ?\/(?:Row|Column)/, 'A header of a table does not say what it heads.'),
    ...lacking('L', /\/ListNumbering ?\/(?:Decimal|Disc|None)/, 'A list does not say how it is numbered.'),
    ...lacking('Figure', /\/Alt ?[(<]/, 'A figure has no words.'),
    ...lacking('Figure', /\/BBox ?\[/, 'A figure has no place.'),
    ...annotations
      .filter((body) => !/\/Contents ?(?:\([^)]|<feff.)/i.test(body))
      .map(() => 'A link does not say where it leads.'),
    ...untyped.map(() => 'An artifact does not say of what kind it is.'),
    ...(/\/Lang ?\(en-GB\)/.test(catalogue) ? [] : ['The file does not say its language.']),
    ...(/\/Outlines/.test(catalogue) ? [] : ['It has no bookmarks.']),
  ]
}
