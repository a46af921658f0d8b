/** Telephone numbers as people write them in a text, in groups. */

const national = '0\\d{4} (?:\\d{5,6}|\\d{3} \\d{3})|0\\d{2,3}(?: \\d{6}|(?: \\d{3,4}){1,2})|1\\d{2} \\d{3}'
const abroad = '(?:\\+\\d{1,3} (?:\\(0\\) ?)?\\d{2,5}|\\(0\\d{2,4}\\))(?: \\d{3,6}){1,2}'
/** 01922 654703, (01632) 960123, +44 1632 960123, 116 123, and by Relay UK 18001 0161 496 0123; not the year before one. */
export const telephoneNumber = new RegExp(`(?:(?<!\\d)18001 )?(?:${abroad}|(?<!\\d)(?:${national}))(?!\\d)`, 'g')
