/** Text for XML. */

/** With the characters that mean something in XML written as references. Safe in quoted attributes too. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
