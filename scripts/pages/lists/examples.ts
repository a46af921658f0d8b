/** How much of what a list shows is invented. */

export type Examples = 'all' | 'some' | 'none'

export function examplesAmong(entries: readonly { readonly example: boolean }[]): Examples {
  if (!entries.some(({ example }) => example)) return 'none'
  return entries.every(({ example }) => example) ? 'all' : 'some'
}
