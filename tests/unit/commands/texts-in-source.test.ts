/** The texts of a source file, among everything else that has quotation marks in it. */

import { expect, test } from 'vitest'
import { textsInSource } from '../../../scripts/commands/generate/texts-in-source.ts'

test.each([
  ["const a = 'Next meetings'", ['Next meetings']],
  ["import { a } from './a.ts'\nconst b = 'Officers'", ['Officers']],
  ["import {\n  a,\n} from './a.ts'\nconst b = 'Officers'", ['Officers']],
  ["// don't\nconst a = 'Call us' /* it's here */", ['Call us']],
  ["const a = /['’]/.test(b) ? 'Yes' : 'No'", ['Yes', 'No']],
  ['const a = b / c / d', []],
  ["const a: B['name'] = ['Yes']", ['Yes']],
  ["const a = 'It\\'s here'", ["It\\'s here"]],
  [`\`From \${day} on\``, ['From ', ' on']],
  [`\`<p>\${a ? \`, since \${on[{}['b']]}\` : ''}.</p>\``, ['<p>', ', since ', 'b', '', '', '.</p>']],
  ['`costs $5`', ['costs $5']],
])('%s', (source, texts) => expect(textsInSource(source)).toEqual(texts))
