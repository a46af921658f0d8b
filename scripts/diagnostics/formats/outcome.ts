/** What a run means for the public: the last line that commands print. */

/** After any mistake, in the content or on the command line. */
export const unchanged = 'The website was not changed.'

/** `Ready to publish: 42 pages, 1 leaflet.` */
export const readyToPublish = (pages: number, leaflets: number): string =>
  `Ready to publish: ${counted(pages, 'page')}, ${counted(leaflets, 'leaflet')}.`

/** `Built with its drafts, 42 pages, 1 leaflet: this is not for the public.` */
export const withDrafts = (pages: number, leaflets: number): string =>
  `Built with its drafts, ${counted(pages, 'page')}, ${counted(leaflets, 'leaflet')}: this is not for the public.`

/** Where the leaflets were not laid out. */
export const contentIsRight = 'The files are right. Whether all of it fits on paper was not looked at.'

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
