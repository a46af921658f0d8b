/** Whether what is written to a stream is coloured. */

/**
 * NO_COLOR (no-color.org) is somebody's wish and comes first, FORCE_COLOR (force-color.org) is for logs that show colours;
 * else only a terminal gets them.
 */
export function isColoured(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}
