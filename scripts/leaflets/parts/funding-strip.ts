/** The funding strip: a rule, the emblem once, each funder's words, and the publisher at the right. */

import type { Funder } from '../../model/funder.ts'
import { rule } from '../../typeset/blocks/shapes.ts'
import { indented, moved, sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt } from '../../typeset/blocks/text-slices.ts'
import { content } from '../../typeset/lines/owners.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import type { Layout } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import type { LeafletContext } from '../printing/context.ts'
import { type Piece, words } from '../sides/piece.ts'
import { clearSpaceOf, type Flag, flagOf, placedFlag } from './flag.ts'
import { type FundersWords, fundersWords } from './funders-words.ts'
import { identity, roomForName } from './identity.ts'
import { type ManyFunders, manyFunders } from './many-funders.ts'

/** Without a funder there is only the publisher, at the right. */
export function fundingStrip(
  funders: readonly Funder[],
  width: number,
  format: Layout,
  context: LeafletContext,
): Piece {
  const alone = funders.length === 0
  const who = format.strip.identity ? identity(format, context, alone ? width / 2 : undefined) : nobody
  if (alone) return { ...who, slice: indented(who.slice, width - who.width) }
  const { strip } = format
  const top = strip.rule + mm(strip.padding)
  const flag = flagOf(funders, strip)
  const { said, publisher, flagTop, height } = setParts({ funders, flag, who, width, format, context })
  const shown = flag && placedFlag(flag, top + flagTop)
  const whose = indented(publisher.slice, 0, top)
  return {
    slice: sliceOf(
      top + height,
      [
        rule(0, 0, width, strip.rule, 'rule'),
        ...(shown?.slice.items ?? []),
        ...moved(said.items, 0, top),
        ...whose.items,
      ],
      [...(shown?.slice.figures ?? []), ...(whose.figures ?? [])],
    ),
    elements: [...(shown?.elements ?? []), ...said.elements, ...publisher.elements],
  }
}

interface StripSetting {
  readonly funders: readonly Funder[]
  readonly flag: Flag | undefined
  readonly who: ReturnType<typeof identity>
  readonly width: number
  readonly format: Layout
  readonly context: LeafletContext
}

/** The parts below the rule, placed from one point. */
interface Parts {
  readonly said: Pick<FundersWords, 'items' | 'elements'>
  readonly publisher: Piece
  readonly flagTop: number
  readonly height: number
}

function setParts(given: StripSetting): Parts {
  const { funders, flag, who, width, format, context } = given
  const { strip } = format
  const look = lookOf(format)
  const x = flag ? flag.width + flag.gap : 0
  const beside = width - x - who.width - mm(strip.identityGap)
  // Without an emblem the words have its place as well.
  const most = mm(strip.wordsWidth + (flag ? 0 : strip.emblem.width + strip.wordsGap))
  const usual = fundersWords(funders, Math.min(beside, most), look, context.faces)
  if (usual.height > mm(strip.emblem.height) && (strip.identity || funders.length > 1)) return setCrowded(given)
  // Where nothing stands at the right a long name takes fewer lines.
  const wide = strip.identity ? usual : fundersWords(funders, beside, look, context.faces)
  const said = wide.height < usual.height ? wide : usual
  const left = width - x - said.width - mm(strip.identityGap)
  const publisher = strip.identity && left > who.width ? identity(format, context, roomForName(format, left)) : who
  const height = Math.max(flag?.height ?? 0, said.height, publisher.slice.height)
  return {
    said: { ...said, items: moved(said.items, x, (height - said.height) / 2) },
    publisher: at(publisher, width - publisher.width, (height - publisher.slice.height) / 2),
    flagTop: flag ? (height - flag.height) / 2 : 0,
    height,
  }
}

/**
 * The words take as much width as the publisher leaves them at the right, or all of it where that makes a lower strip: a
 * logo then goes below the emblem, a name below the funders. Where the words are taller than the emblem they begin level
 * with it; otherwise they are centred on it.
 */
function setCrowded({ funders, flag, who, width, format, context }: StripSetting): Parts {
  const set = (room: number): ManyFunders => manyFunders(funders, flag, room, lookOf(format), context.faces)
  const besideFlag = ({ said, publisher, height }: Omit<Parts, 'flagTop'>): Parts => {
    const lower = Math.max(0, (flag?.height ?? 0) - height) / 2
    return {
      said: { ...said, items: moved(said.items, 0, lower) },
      publisher: at(publisher, 0, lower),
      flagTop: 0,
      height: height + 2 * lower,
    }
  }
  const said = set(width)
  if (!format.strip.identity) return besideFlag({ said, publisher: nobody, height: said.height })
  const narrow = set(width - who.width - mm(format.strip.identityGap))
  const height = Math.max(narrow.height, who.slice.height)
  const atRight = besideFlag({
    said: narrow,
    publisher: at(who, width - who.width, (height - who.slice.height) / 2),
    height,
  })
  const name = context.publisher.logo ? undefined : publisherName(format, width - said.left, context)
  const nameTop = said.height + mm(format.strip.funderGap)
  const below = name
    ? besideFlag({ said, publisher: at(name, said.left, nameTop), height: nameTop + name.slice.height })
    : logoBelowFlag(said, who, flag)
  return below && below.height < atRight.height ? below : atRight
}

/** Undefined where the words leave no white below the emblem. */
function logoBelowFlag(said: ManyFunders, logo: Piece, flag: Flag | undefined): Parts | undefined {
  if (!flag) return undefined
  const top = flag.height + clearSpaceOf(flag)
  if (top + logo.slice.height > said.free) return undefined
  return { said, publisher: at(logo, 0, top), flagTop: 0, height: said.height }
}

const nobody: ReturnType<typeof identity> = { width: 0, slice: sliceOf(0, []), elements: [] }

const lookOf = ({ styles, strip }: Layout) => ({ style: styles.body, gap: mm(strip.funderGap) })

const at = (piece: Piece, x: number, y: number): Piece => ({ ...piece, slice: indented(piece.slice, x, y) })

/** The publisher's name on a line of its own, below the funders. */
function publisherName({ styles: { body } }: Layout, width: number, { publisher, faces }: LeafletContext): Piece {
  const owner = content()
  const style: TextStyle = { ...body, face: 'bold', colour: 'bottle' }
  const box = words(publisher.name, style, owner, width, faces, 'balanced')
  return { slice: sliceOf(box.height, boxAt(box, 0, 0)), elements: [{ role: 'P', children: [owner] }] }
}
