/** Text for XML. */

/** Text with character references for what means something in XML. Safe in quoted attributes as well. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
