/** Checks that a picture is of the kind that its name says, and reads its size. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import { isOnItsSide } from '../../drawing/orientation.ts'
import type { ImageFile } from '../../model/image-file.ts'
import type { FileReport } from '../findings/file-report.ts'
import { withoutNotes } from './picture-notes.ts'
import { readSvg } from './svg-file.ts'
import { plainSvg } from './svg-notes.ts'
import { isWhole } from './whole-picture.ts'

interface Size {
  readonly width: number
  readonly height: number
  /** The number of colour components, where the file gives it. */
  readonly colours?: number
}

const copyAnew = 'Copy it again from where it came, or open it in a picture editor and save it again.'

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpegSignature = [0xff, 0xd8, 0xff]

/** Undefined where the file is no picture of its kind, which is reported. */
export function parseImage(file: string, bytes: Uint8Array, report: FileReport): ImageFile | undefined {
  if (file.endsWith('.svg')) {
    const size = readSvg(bytes, report)
    return size && { file, type: 'svg', ...size, bytes: plainSvg(bytes) }
  }
  const type = file.endsWith('.png') ? 'png' : 'jpeg'
  const size: Size | undefined = type === 'png' ? pngSize(bytes) : jpegSize(bytes)
  const fault = faultOf(bytes, type, size)
  if (fault) report.error(fault.code, [], `"${file}" ${fault.what}.`, fault.hint)
  if (fault || size === undefined) return undefined
  return plainImage({ file, type, width: size.width, height: size.height, bytes })
}

interface PictureFault {
  readonly code: Code
  readonly what: string
  readonly hint: string
}

/** Why a file may not be used as a picture of pixels; undefined where it may. */
function faultOf(bytes: Uint8Array, type: 'png' | 'jpeg', size: Size | undefined): PictureFault | undefined {
  const code = 'image/not-what-it-says'
  const kind = type.toUpperCase()
  if (bytes.length === 0) return { code, what: 'is empty: a file of no bytes', hint: copyAnew }
  if (size === undefined || size.width === 0 || size.height === 0) {
    const found = kindOf(bytes)
    if (found === `a ${kind}`)
      return { code, what: `is a damaged ${kind} picture: its beginning does not say how large it is`, hint: copyAnew }
    if (Buffer.from(bytes.subarray(0, 60)).toString('latin1').startsWith('version https://git-lfs'))
      return {
        code,
        what: 'is not the picture itself, but where git keeps it (LFS)',
        hint: 'Ask whoever looks after git to fetch it: git lfs pull. Or copy it again from where it came.',
      }
    const what = `is not a ${kind} picture${found === undefined ? '' : ` but ${found}`}`
    return { code, what, hint: `Open it in a picture editor and save it as ${kind}.` }
  }
  const { colours = 3 } = size
  // Screens guess at CMYK, and PDF/A-2 6.2.4.3 does not allow it beside RGB.
  if (colours !== 1 && colours !== 3)
    return {
      code: 'image/press-colours',
      what: 'is kept in the four inks of a printing press (CMYK)',
      hint: 'Open it in a picture editor, change its colour mode to RGB and save it again as JPEG.',
    }
  if (isWhole(bytes, type)) return undefined
  const what = `is a damaged ${kind} picture: a part of it is missing, or is not as it was saved`
  return { code, what, hint: copyAnew }
}

function plainImage(image: ImageFile & { readonly type: 'png' | 'jpeg' }): ImageFile {
  const { bytes, orientation } = withoutNotes(image.bytes, image.type)
  if (orientation === 1) return { ...image, bytes }
  const [width, height] = isOnItsSide(orientation) ? [image.height, image.width] : [image.width, image.height]
  return { ...image, width, height, bytes, orientation }
}

/** Signatures of file types: the offset and the characters. */
const signatures: readonly (readonly [what: string, at: number, letters: readonly string[]])[] = [
  ['a PNG', 0, ['\x89PNG']],
  ['a JPEG', 0, ['\xff\xd8\xff']],
  ['a GIF', 0, ['GIF']],
  ['a WebP', 8, ['WEBP']],
  ['a HEIC, as iPhones take them', 4, ['ftyphei', 'ftyphev', 'ftypmif1', 'ftypmsf1']],
  ['an AVIF', 4, ['ftypavi']],
  ['a TIFF', 0, ['II*', 'MM\0*']],
  ['a BMP', 0, ['BM']],
  ['a PDF', 0, ['%PDF-']],
  ['an SVG', 0, ['<svg', '<?xml']],
]

function kindOf(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return signatures.find(([, at, all]) => all.some((letters) => beginning.startsWith(letters, at)))?.[0]
}

/** The first chunk is the header: its length, `IHDR`, width and height, four bytes each (PNG specification, 11.2.1). */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, pngSignature) || bytes.length < 24) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** The size is in the frame header, a segment SOF0 to SOF15 (ITU T.81, B.2.2); C4, C8 and CC are other segments. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, jpegSignature)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return undefined
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), colours: view.getUint8(at + 9) }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)
