/** What is public must be readable to the web server, whatever the umask of whoever builds it: one of 077 would shut it out. */

/** Files that `make` or a process started by it writes can be read by all; whether others may write them is left as it was. */
export async function readableByAll<Result>(make: () => Promise<Result>): Promise<Result> {
  const own = process.umask(0o022)
  process.umask(own & 0o022)
  try {
    return await make()
  } finally {
    process.umask(own)
  }
}
