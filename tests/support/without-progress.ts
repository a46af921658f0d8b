/** What a command said, without how far it was: whether that is told depends on how long the machine takes. */

const progress =
  /^(?:Reading and checking the content|Making the index to search in|Looking at what was written|The content is read and checked|\d+ files? (?:made|laid out))\n/gm

/** The lines of `progress-line.ts` in a pipe are taken out. */
export const withoutProgress = (said: string): string => said.replaceAll(progress, '')
