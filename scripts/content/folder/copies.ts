/** Files that nobody wrote: copies of others, and what programs leave behind. */

import { lastName, nameAndEnding } from '../names/ids.ts'
import { anyOf } from '../text/any-of.ts'

/**
 * The file of which another seems to be a copy: `canalside.yaml` for `canalside (1).yaml`, `canalside - Copy.yaml`, `Copy of
 * canalside.yaml`, `canalside 2.yaml` and OneDrive's `canalside-DESKTOP-7A.yaml`. Undefined where it is not there.
 */
export function originalOf(written: string, there: ReadonlySet<string>): string | undefined {
  const { name, ending } = nameAndEnding(written)
  const bare = [
    name.replace(/(?: ?\(\d+\)| \([^)]*copy[^)]*\)|[ _-]+copy(?: ?\(?\d+\)?)?| \d)$|^copy of /i, ''),
    name.replace(/(?:-(?=\d*[A-Z])[A-Z\d]+)+(?:-\d+)?$/, ''),
  ]
  return bare.map((each) => `${each}${ending}`).find((each) => each !== written && there.has(each))
}

/** `canalside (1).yaml`, `Copy of canalside`, `canalside - Copy`: what is in it probably stands elsewhere as well. */
export const seemsACopy = (written: string): boolean => /\(\d+\)|\bcopy\b/i.test(lastName(written))

/** Copies that editors, git and the macOS Finder make beside a file. */
export const isLeftOver = (written: string): boolean => leftOver.test(written)

const leftOver = anyOf(
  [
    /:Zone\.Identifier$|^\._|^Icon\r$|^__MACOSX$|^node_modules$/,
    /(?:\.(?:bak|orig|rej|tmp|swp|swo|old)|~)$/,
    /\.(?:crdownload|part|download)$/,
    /^(?:desktop\.ini|thumbs\.db|ehthumbs\.db|\.ds_store)$/,
  ],
  'i',
)
