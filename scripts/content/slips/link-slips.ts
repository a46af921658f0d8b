/** Links and pictures with slips in their brackets, so that they are none. */

import { plainPlaceholders } from '../markdown/placeholders.ts'
import { lastName, nameAndEnding, suggestedId } from '../names/ids.ts'
import { type Slip, type SlipKind, slipsOf } from './slip.ts'

/** In a stretch of text between two marks of Markdown. */
export const linkSlips = (text: string): readonly Slip[] => (text.includes('[') ? slipsOf(text, kinds) : [])

const kinds: readonly SlipKind[] = [
  {
    // [our areas] (/areas/), ![A map] (images/map.png)
    pattern: /!?\[([^[\]]+)\] +\(((?:https?:|mailto:|tel:|images\/|\/|#)[^\s()]*)\)/g,
    slipOf: ([seen, words = '', address = '']) =>
      seen.startsWith('!')
        ? meant(seen, 'A space stands between the words of a picture and its file.', `![${words}](${address})`)
        : meant(seen, 'A space stands between the words of a link and its address.', `[${words}](${address})`),
  },
  {
    // [our areas](/areas/ and more words
    pattern: /\[([^[\]]+)\]\(((?:https?:|mailto:|tel:|\/|#)[^\s()]*)(?=\s|$)(?![^()\n]*\))/g,
    slipOf: ([seen, words = '', address = '']) => linkNeverClosed(seen, words, address),
  },
  {
    // ![A map](images/map.png
    pattern: /!\[([^[\]]+)\]\((images\/[^\s()]*)(?=[^\S\n]*(?:\n|$))/g,
    slipOf: ([seen, words = '', address = '']) => neverClosed(seen, 'picture', `![${words}](${address})`),
  },
  {
    // [our areas](/areas /), ![A map](images/my map (new).png)
    pattern:
      /!?\[([^[\]]+)\]\(((?:https?:|mailto:|tel:|images\/|\/|#)[^()\s]*[^\S\n][^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/gi,
    slipOf: spaceInAddress,
  },
  {
    // [our report](C:\My files\report.docx), [our report](our report.pdf)
    pattern:
      /(?<!!)\[([^[\]]+)\]\(((?:[a-z]:[\\/]|\\\\|file:)[^()\s]*[^\S\n][^()\n]*|(?!https?:|mailto:|tel:|[/#])(?=[^()\s]*[^\S\n])[^()\n]*\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf))\)/gi,
    slipOf: ([seen]) => ({
      seen,
      message: `"${seen}" is not a link: there is a space in its address.`,
      hint: 'This site has no such files. Make a sheet of its words, or link to a website that has it: https://….',
    }),
  },
  {
    // !(A map)[images/map.png]
    pattern: /!?\(([^()[\]]+)\)\[(images\/[^\s[\]()]*)\]/g,
    slipOf: ([seen, words = '', address = '']) =>
      meant(seen, `"${seen}" is not a picture: its brackets are the wrong way round.`, `![${words}](${address})`),
  },
  {
    // ![A map](my map.png)
    pattern: /!\[([^[\]]+)\]\((?!images\/|https?:)([^()\s]+(?: [^()\s]+)+\.(?:png|jpe?g|svg))\)/gi,
    slipOf: ([seen, , file = '']) => ({
      seen,
      message: `"${seen}" is not a picture: there is a space in its address.`,
      hint: `Call the file ${withoutSpaces(`images/${file.replace(/^.*[\\/]/, '')}`)}, and write that.`,
    }),
  },
  {
    // ![A map (images/map.png), [our areas (/areas/)
    pattern: /!?\[([^[\]()]+?) ?\(((?:https?:\/\/|mailto:|tel:|images\/|\/[a-z])[^\s()]*)\)(?![^[\n]*\])/g,
    slipOf: ([seen, words = '', address = '']) =>
      meant(
        seen,
        `"${seen}" is not a ${seen.startsWith('!') ? 'picture' : 'link'}: the bracket after its words is missing.`,
        `${seen.startsWith('!') ? '!' : ''}[${words}](${address})`,
      ),
  },
  {
    // (our areas)[/areas/]
    pattern: /\(([^()[\]]+)\)\[((?:https?:|mailto:|tel:|\/|#)[^\s[\]()]*)\]/g,
    slipOf: ([seen, words = '', address = '']) =>
      meant(seen, `"${seen}" is not a link: its brackets are the wrong way round.`, `[${words}](${address})`),
  },
  {
    // [[our areas]]
    pattern: /!?\[\[([^[\]]+)\]\]/g,
    slipOf: inTwoBrackets,
  },
  {
    // [our areas][areas]
    pattern: /\[([^[\]^][^[\]]*)\]\[([^[\]]+)\]/g,
    slipOf: ([seen, words = '', name = '']) => ({
      seen,
      message: `"${seen}" is not a link: no line of this text says where "${name}" leads.`,
      hint: `Write the address in round brackets: [${words}](https://…).`,
    }),
  },
]

/** A slip of which it is certain what to write. */
const meant = (seen: string, message: string, write: string): Slip => ({
  seen,
  message,
  hint: `Write: ${write}`,
  write,
})

const neverClosed = (seen: string, what: string, write: string): Slip =>
  meant(seen, `"${seen}" is not a ${what}: the bracket round its address is not closed.`, write)

/** The full stop of a sentence is none of the address. */
function linkNeverClosed(seen: string, words: string, written: string): Slip {
  const address = written.replace(/[.,;:!?]+$/, '')
  return neverClosed(seen, 'link', `[${words}](${address})${written.slice(address.length)}`)
}

function inTwoBrackets([seen, inside = '']: RegExpExecArray): Slip {
  const name = inside.trim()
  return plainPlaceholders.has(name)
    ? {
        seen,
        message: `"${seen}" would be printed as it stands: placeholders have braces.`,
        hint: `Write: {{ ${name} }}`,
      }
    : {
        seen,
        message: `"${seen}" would be printed as it stands: it leads to no page.`,
        hint: seen.startsWith('!')
          ? `For a picture write, on a line of its own: ![what one sees](${withoutSpaces(name)})`
          : `Write its words in square brackets and its address in round ones: [${name}](…)`,
      }
}

function spaceInAddress([seen, words = '', address = '']: RegExpExecArray): Slip {
  const what = seen.startsWith('!') ? 'picture' : 'link'
  const message = `"${seen}" is not a ${what}: there is a space in its address.`
  const [placeholder] = /\{\{[^{}]*\}\}/.exec(address) ?? []
  if (placeholder !== undefined)
    return {
      seen,
      message: `"${seen}" is not a link: a placeholder cannot stand in an address.`,
      hint: `Write it in the text: ${placeholder}`,
    }
  if (address.startsWith('#'))
    return {
      seen,
      message: `"${seen}" is not a link: there is a space in its address.`,
      hint: `Write the heading in small letters, with hyphens: [${words}](#${suggestedId(address)})`,
    }
  const [, mail] = /^mailto:\s+([^\s@]+@[^\s@?]+)$/i.exec(address) ?? []
  if (mail !== undefined)
    return meant(seen, `"${seen}" is not a link: there is a space in its address.`, `[${words}](mailto:${mail})`)
  if (what === 'link') return { seen, message, ...spaceInLink(words, address) }
  const [, path] = /^(images\/\S+) +=?\d*(?:px)?x\d*(?:px)?$/.exec(address) ?? []
  return path === undefined
    ? { seen, message, hint: `Call the file ${withoutSpaces(address)}, and write that.` }
    : meant(seen, `"${seen}" is not a picture: its size cannot be given here.`, `![${words}](${path})`)
}

/** No address of a page or a picture of ours has a space in it. */
function spaceInLink(words: string, address: string): Pick<Slip, 'hint' | 'write'> {
  const isOurs = /^(?:mailto:[^?]*$|images\/|\/)/.test(address)
  const write = `[${words}](${address.replace(/\s+/g, address.startsWith('tel:') ? '' : '%20')})`
  return {
    hint: isOurs ? 'Give its address without spaces, as it is written where it leads.' : `Write: ${write}`,
    ...(address.startsWith('tel:') && { write }),
  }
}

/** `images/my map.PNG` → `images/my-map.png` */
function withoutSpaces(address: string): string {
  const { name, ending } = nameAndEnding(lastName(address))
  return `images/${suggestedId(name) || 'map'}${ending.toLowerCase()}`
}
