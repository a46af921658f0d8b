/** The code by which Node and the system name what went wrong: `ENOENT`, `EEXIST`, `EPERM`. */
export const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
