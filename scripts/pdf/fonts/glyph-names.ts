/** Glyph names: those of WinAnsi, and the standard strings of the Compact Font Format. */

/** Letters are their own names. */
const alphabet = (first: string): readonly string[] =>
  Array.from({ length: 26 }, (_, index) => String.fromCharCode(first.charCodeAt(0) + index))
const words = (text: string): readonly string[] => text.split(' ')

const none = (count: number): readonly string[] => Array.from({ length: count }, () => '')

/** The names of WinAnsi by code; empty where a code is not used. ISO 32000-1, annex D.2. */
export const winAnsiNames: readonly string[] = [
  ...none(32),
  ...words('space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk'),
  ...words(
    'plus comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal',
  ),
  ...words('greater question at'),
  ...alphabet('A'),
  ...words('bracketleft backslash bracketright asciicircum underscore grave'),
  ...alphabet('a'),
  ...words('braceleft bar braceright asciitilde'),
  '',
  ...words('Euro  quotesinglbase florin quotedblbase ellipsis dagger daggerdbl circumflex perthousand Scaron'),
  ...words('guilsinglleft OE  Zcaron   quoteleft quoteright quotedblleft quotedblright bullet endash emdash tilde'),
  ...words('trademark scaron guilsinglright oe  zcaron Ydieresis'),
  '',
  ...words('exclamdown cent sterling currency yen brokenbar section dieresis copyright ordfeminine guillemotleft'),
  ...words('logicalnot softhyphen registered macron degree plusminus twosuperior threesuperior acute mu paragraph'),
  ...words(
    'periodcentered cedilla onesuperior ordmasculine guillemotright onequarter onehalf threequarters questiondown',
  ),
  ...words('Agrave Aacute Acircumflex Atilde Adieresis Aring AE Ccedilla Egrave Eacute Ecircumflex Edieresis'),
  ...words('Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute Ocircumflex Otilde Odieresis multiply'),
  ...words('Oslash Ugrave Uacute Ucircumflex Udieresis Yacute Thorn germandbls'),
  ...words('agrave aacute acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex edieresis'),
  ...words('igrave iacute icircumflex idieresis eth ntilde ograve oacute ocircumflex otilde odieresis divide'),
  ...words('oslash ugrave uacute ucircumflex udieresis yacute thorn ydieresis'),
]

/** The standard strings in the order of their numbers, as far as our fonts use them. Adobe Technical Note 5176, appendix A. */
const compactNames: readonly string[] = [
  ...words(
    '.notdef space exclam quotedbl numbersign dollar percent ampersand quoteright parenleft parenright asterisk',
  ),
  ...words(
    'plus comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal',
  ),
  ...words('greater question at'),
  ...alphabet('A'),
  ...words('bracketleft backslash bracketright asciicircum underscore quoteleft'),
  ...alphabet('a'),
  ...words('braceleft bar braceright asciitilde exclamdown cent sterling fraction yen florin section currency'),
  ...words('quotesingle quotedblleft guillemotleft guilsinglleft guilsinglright fi fl endash dagger daggerdbl'),
  ...words('periodcentered paragraph bullet quotesinglbase quotedblbase quotedblright guillemotright ellipsis'),
  ...words('perthousand questiondown grave acute circumflex tilde macron breve dotaccent dieresis ring cedilla'),
  ...words(
    'hungarumlaut ogonek caron emdash AE ordfeminine Lslash Oslash OE ordmasculine ae dotlessi lslash oslash oe',
  ),
  ...words('germandbls onesuperior logicalnot mu trademark Eth onehalf plusminus Thorn onequarter divide brokenbar'),
  ...words('degree thorn threequarters twosuperior registered minus eth multiply threesuperior copyright'),
  ...words('Aacute Acircumflex Adieresis Agrave Aring Atilde Ccedilla Eacute Ecircumflex Edieresis Egrave'),
  ...words('Iacute Icircumflex Idieresis Igrave Ntilde Oacute Ocircumflex Odieresis Ograve Otilde Scaron'),
  ...words('Uacute Ucircumflex Udieresis Ugrave Yacute Ydieresis Zcaron'),
  ...words('aacute acircumflex adieresis agrave aring atilde ccedilla eacute ecircumflex edieresis egrave'),
  ...words('iacute icircumflex idieresis igrave ntilde oacute ocircumflex odieresis ograve otilde scaron'),
  ...words('uacute ucircumflex udieresis ugrave yacute ydieresis zcaron'),
  ...words('exclamsmall Hungarumlautsmall dollaroldstyle dollarsuperior ampersandsmall Acutesmall parenleftsuperior'),
  ...words('parenrightsuperior twodotenleader onedotenleader zerooldstyle oneoldstyle twooldstyle threeoldstyle'),
  ...words('fouroldstyle fiveoldstyle sixoldstyle sevenoldstyle eightoldstyle nineoldstyle'),
]

export const compactNumbers: ReadonlyMap<string, number> = new Map(compactNames.map((name, index) => [name, index]))
