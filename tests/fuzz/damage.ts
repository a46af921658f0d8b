/** What befalls files: by slips of the hand, by other programs, by a broken disk. */

import type { Random } from './random.ts'

type Damage = (text: string, chance: Random) => string

const signs = [
  ...'"\'{}[]():,#&*!|>%@`-?~\t\n\r\\<=$£€é🙂',
  ...[
    '---',
    '...',
    ': ',
    '- ',
    '\n  ',
    '{{',
    '}}',
    '{{ phone }}',
    '<<: ',
    '!!str ',
    '&a ',
    '*a',
    '](',
    '![',
    '```',
    '<b>',
    '<!--',
    '| a |\n| - |\n',
  ],
  ...[
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u0000',
    '\u0085',
    '\u2028',
    '\u0301',
    '\ud800',
    'ﷺ',
    'ł',
    '№',
    '\u001b[31m',
    '::error::',
  ],
  ...[
    'null',
    'true',
    'yes',
    '0',
    '-1',
    '1e9',
    '2026-02-30',
    '9999-99-99',
    '25:61',
    '6.30pm',
    '07700900123',
    '__proto__',
    'constructor',
    'toString',
  ],
]

const lines = (text: string) => text.split('\n')

/** By what it does. Each takes text and gives it back worse. */
export const damages: Readonly<Record<string, Damage>> = {
  'a sign put in': (text, chance) => spliced(text, chance, 0, chance.pick(signs) ?? ''),
  'a sign put over others': (text, chance) => spliced(text, chance, 1 + chance.below(4), chance.pick(signs) ?? ''),
  'letters lost': (text, chance) => spliced(text, chance, 1 + chance.below(8), ''),
  'a long stretch lost': (text, chance) => spliced(text, chance, chance.below(text.length + 1), ''),
  'the end lost': (text, chance) => text.slice(0, chance.below(text.length + 1)),
  'the beginning lost': (text, chance) => text.slice(chance.below(text.length + 1)),
  'a line lost': (text, chance) => atLine(text, chance, () => []),
  'a line doubled': (text, chance) => atLine(text, chance, (line) => [line, line]),
  'a line moved in': (text, chance) =>
    atLine(text, chance, (line) => [chance.pick([' ', '  ', '    ', '\t', '\u00a0']) + line]),
  'a line moved out': (text, chance) => atLine(text, chance, (line) => [line.trimStart()]),
  'a line cut short': (text, chance) => atLine(text, chance, (line) => [line.slice(0, chance.below(line.length + 1))]),
  'a line in the wrong place': (text, chance) => {
    const all = lines(text)
    const [line = ''] = all.splice(chance.below(all.length), 1)
    all.splice(chance.below(all.length + 1), 0, line)
    return all.join('\n')
  },
  'a key doubled with another value': (text, chance) =>
    atLine(text, chance, (line) => [line, line.replace(/:.*/, `: ${chance.pick(signs) ?? ''}`)]),
  'a key misspelt': (text, chance) =>
    atLine(text, chance, (line) => [
      line.replace(/(\w)(\w)(\w*):/, chance.pick(['$2$1$3:', '$1$3:', '$1$1$2$3:', '$1-$2$3:']) ?? ''),
    ]),
  'a value gone': (text, chance) => atLine(text, chance, (line) => [line.replace(/: .*/, ':')]),
  'a value in other quotation marks': (text, chance) =>
    atLine(text, chance, (line) => [
      line.replace(
        /: (.*)/,
        chance.pick([': "$1', ": '$1", ': “$1”', ': `$1`', ': "$1" x', ': [$1', ': {$1}', ': |\n$1']) ?? '',
      ),
    ]),
  'smart signs': (text) => text.replaceAll('"', '”').replaceAll("'", '’').replaceAll('--', '—'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of the past': (text, chance) => atLine(text, chance, (line) => [`${line}\r${line}`]),
  'a mark before the first letter': (text) => `\ufeff${text}`,
  'the text pasted twice': (text) => text + text,
  'a very long line': (text, chance) =>
    spliced(text, chance, 0, (chance.pick(signs) ?? '').repeat(1 + chance.below(3000))),
  'deep brackets': (text, chance) =>
    spliced(
      text,
      chance,
      0,
      (chance.pick(['[', '{a: ', '- ', '> ', '**', '*a', '[a](', '#']) ?? '').repeat(1 + chance.below(200)),
    ),
  'other case': (text, chance) =>
    atLine(text, chance, (line) => [chance.below(2) === 0 ? line.toUpperCase() : line.toLowerCase()]),
  'digits changed': (text, chance) =>
    text.replaceAll(/\d/g, (digit) => (chance.below(8) === 0 ? String(chance.below(10)) : digit)),
}

function spliced(text: string, chance: Random, gone: number, put: string): string {
  const from = chance.below(text.length + 1)
  return text.slice(0, from) + put + text.slice(from + gone)
}

function atLine(text: string, chance: Random, change: (line: string) => readonly string[]): string {
  const all = lines(text)
  const index = chance.below(all.length)
  return [...all.slice(0, index), ...change(all[index] ?? ''), ...all.slice(index + 1)].join('\n')
}

/** What a disk or another program does to bytes. */
export function damagedBytes(bytes: Uint8Array, chance: Random): Uint8Array {
  const damaged = new Uint8Array(bytes)
  switch (chance.below(4)) {
    case 0:
      for (let times = 1 + chance.below(4); times > 0; times -= 1) flipABit(damaged, chance)
      return damaged
    case 1:
      return damaged.subarray(0, chance.below(damaged.length + 1))
    case 2:
      damaged.fill(chance.below(256), chance.below(damaged.length + 1), chance.below(damaged.length + 1))
      return damaged
    default:
      return new Uint8Array(
        Buffer.from(Buffer.from(bytes).toString('utf8'), chance.below(2) === 0 ? 'latin1' : 'utf16le'),
      )
  }
}

function flipABit(bytes: Uint8Array, chance: Random): void {
  const at = chance.below(bytes.length)
  const byte = bytes[at]
  if (byte !== undefined) bytes[at] = byte ^ (1 << chance.below(8))
}
