/** Old addresses that can be answered: those that every host and every disk can have as a folder. */

interface Odd {
  readonly message: string
  readonly hint: string
}

/** What a disk takes as the name of a folder, in characters. */
const longestPart = 255

/** Why no page can be written for an address; undefined where one can. */
export function oddityOf(old: string): Odd | undefined {
  const long = old.split('/').find((part) => part.length > longestPart)
  if (long !== undefined)
    return {
      message: `A part of this old address has ${long.length} characters; no page can have had more than ${longestPart}.`,
      hint: 'Look the address up, or take the line out.',
    }
  const path = old.replace(/^https?:\/\/[^/]*/i, '')
  if (path !== old)
    return odd(old, 'begins with the name of a website', `Write only what comes after it: ${path === '' ? '/' : path}`)
  const plain = old.split(/[?#]/, 1)[0] ?? ''
  if (plain !== old)
    return odd(
      old,
      'has a ? or a #, and what follows it never reaches the host',
      `Write only what comes before: ${plain}`,
    )
  if (/\s/.test(old)) return odd(old, 'has a space in it', `${begin(old.trim().replace(/\s+/g, '-'))} ${notForwarded}`)
  if (!old.startsWith('/')) return odd(old, 'does not begin with a slash', `Write: /${old}`)
  if (old.includes('//')) return odd(old, 'has two slashes in a row', `Write: ${old.replace(/\/{2,}/g, '/')}`)
  const parts = old.split('/')
  if (parts.some((part) => part.endsWith('.')))
    return odd(
      old,
      'has a part that ends in a dot',
      'Open the page as it was and copy its address from the first / on.',
    )
  const strange = /[^A-Za-z0-9/._~+,()=@-]/u.exec(old)?.[0]
  if (strange !== undefined)
    return odd(
      old,
      `has the character "${strange}" in it`,
      `Only the letters a to z, digits and - . _ ~ + , ( ) = @ can stand in it. ${notForwarded}`,
    )
  if (parts.slice(0, -1).some((part) => /\.html?$/i.test(part)))
    return odd(old, 'goes on after the name of a file', `Write: ${old.replace(/(\.html?)\/.*$/i, '$1')}`)
  return undefined
}

const notForwarded = 'If the old page was at another address, take the line out: not every host could answer it.'
const begin = (path: string): string => `Was it ${path.startsWith('/') ? path : `/${path}`}?`
const odd = (old: string, what: string, hint: string): Odd => ({ message: `The old address "${old}" ${what}.`, hint })
