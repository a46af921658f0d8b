/** The print typeface has every letter of the languages of Europe that are written in Latin letters, in each of its weights. */

import { describe, expect, test } from 'vitest'
import { readFontFiles } from '../../../scripts/font-files.ts'
import { loadFaces } from '../../../scripts/typeset/faces/face.ts'

const faces = loadFaces(readFontFiles())

/** What a language has beside a to z, and the marks it is written with. */
const alphabets: Readonly<Record<string, string>> = {
  English: 'éèêëïöçñæœ £€ &@ “”‘’ –— … • ½ ¼ ¾ ° × ² ³ © ® ™ § ¶ %‰ !?;:()[]{}<>/\\|_+=~^#*\'"`',
  Welsh: 'âêîôûŵŷäëïöüẅÿàèìòùẁỳáéíóúẃý',
  'Scottish Gaelic': 'àèìòùáéó',
  Irish: 'áéíóúḃċḋḟġṁṗṡṫ',
  Cornish: 'āēīōūȳ',
  Polish: 'ąćęłńóśźż „”',
  Czech: 'áčďéěíňóřšťúůýž',
  Slovak: 'áäčďéíĺľňóôŕšťúýž',
  Hungarian: 'áéíóöőúüű „”»«',
  Romanian: 'ăâîșțşţ',
  Lithuanian: 'ąčęėįšųūž',
  Latvian: 'āčēģīķļņšūž',
  Estonian: 'äõöüšž',
  Finnish: 'äöå',
  Swedish: 'åäö',
  Danish: 'æøå',
  Norwegian: 'æøåéèêóòâ',
  Icelandic: 'áðéíóúýþæö',
  German: 'äöüßẞ „“‚‘',
  Dutch: 'éëïóöüĳ',
  French: 'àâæçéèêëîïôœùûüÿ « »',
  Spanish: 'áéíñóúü¿¡ªº',
  Catalan: 'àçèéíïòóúü·',
  Basque: 'ñçü',
  Galician: 'áéíóúñü',
  Portuguese: 'ãáàâçéêíóôõúü',
  Italian: 'àèéìíîòóùú',
  Maltese: 'ċġħżàèìòù',
  Croatian: 'čćđšž',
  Slovene: 'čšž',
  Albanian: 'çë',
  Turkish: 'çğıİöşüâîû',
  Luxembourgish: 'äëéôûîüß',
  Faroese: 'áæðíóøúý',
  Esperanto: 'ĉĝĥĵŝŭ',
}
const basic = 'abcdefghijklmnopqrstuvwxyz0123456789'

describe.each(Object.entries(alphabets))('%s', (_, letters) => {
  const all = basic + letters
  test.each(['regular', 'bold', 'extra'] as const)('in %s', (weight) =>
    expect(faces[weight].missing(all + all.toLocaleUpperCase('en'))).toEqual([]),
  )
})

test('letters of Northern Sami and of Cyrillic are missing, and are told', () =>
  expect(faces.regular.missing('ŋ ŧ Я').map(({ character }) => character)).toEqual(['ŋ', 'ŧ', 'Я']))
