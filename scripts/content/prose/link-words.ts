/**
 * Link texts that name another address than the link has, or say nothing by themselves, as in a screen reader's list
 * of links: WCAG 2.2, 2.4.4 and 2.4.9.
 */

import { anyOf } from '../text/any-of.ts'

const vagueWords = anyOf([
  /click(?: on)?(?: here| this| this link| below)?/,
  /details|download|find out more|follow this link|here|learn more|link|more|more info|more information|read more/,
  /see here|see more|this|this link|this page|this website|visit/,
  // Welsh
  /(?:cliciwch )?yma|(?:darllen(?:wch)?|dysgwch) (?:fwy|mwy|rhagor)|rhagor(?: o wybodaeth)?/,
])
const vague = new RegExp(`^(?:please )?(?:${vagueWords.source})[.!:…>» ]*$`, 'i')

/** Whether the words of a link say nothing by themselves. */
export const areVague = (words: string): boolean => vague.test(words.trim())

/** Whether the words of a link are a number, a mail address or a website, and not the one that it leads to. */
export function namesAnother(words: string, address: string): boolean {
  const said = words.trim()
  const [, scheme, rest = ''] = /^(tel|mailto|https):(?:\/\/)?(.*)$/i.exec(address) ?? []
  switch (scheme?.toLowerCase()) {
    case 'tel':
      return /^[+\d][\d ()-]{2,}$/.test(said) && figuresOf(said) !== figuresOf(rest)
    case 'mailto':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(said) && said.toLowerCase() !== rest.split('?', 1)[0]?.toLowerCase()
    case 'https': {
      const host = website.exec(said)?.[1]?.toLowerCase()
      const leads = rest.split(/[/?#:]/, 1)[0]?.toLowerCase() ?? ''
      return (
        host !== undefined &&
        !`.${leads}`.endsWith(`.${host}`) &&
        !`.${host}`.endsWith(`.${leads.replace(/^www\./, '')}`)
      )
    }
    default:
      return false
  }
}

/** `www.example.org/bins` */
const website =
  /^(?:https?:\/\/)?(?:www\.)?((?:[a-z\d-]+\.)+(?:com|cymru|eu|gov|info|net|org|scot|uk|wales))(?:[/?#]\S*)?$/i

/** As dialled in the United Kingdom: `+44 (0)1922 654703` is `01922654703`. */
const figuresOf = (number: string): string => number.replace(/\D/g, '').replace(/^(?:00)?440?/, '0')
