/** Errors of the machine, with what to do about them: faults neither of the content nor of the program. */

import { isCode } from './error-code.ts'

/** A sentence or two; undefined for other errors. */
export function machineFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  const advice =
    isCode(error, 'ENOENT') && 'syscall' in error && error.syscall === 'mkdir' ? noFolder : advices[error.code]
  if (advice === undefined) return undefined
  // The first file to be written is the lock, which stands for the website here.
  const path = 'path' in error && typeof error.path === 'string' ? error.path.replace(lock, '') : undefined
  return advice(path === undefined ? 'a file' : path)
}

const lock = /\.lock(?:-[\da-f]{12})?$/

type Advice = (path: string) => string

const full: Advice = (path) =>
  `There was no room left for ${path}. Make room on that disk, or write the website to another with --output, then build again.`
const forbidden: Advice = (path) =>
  `${path} may not be written by you. Ask whoever looks after this machine, or write the website elsewhere with --output.`
/** Of a system that keeps no folders: `/proc` says that it has none of that name, when one is to be made. */
const noFolder: Advice = (path) => `No folder can be made at ${path}. Write the website elsewhere with --output.`
const tooMany: Advice = () =>
  'This machine let the program open too few files at once. Close other programs, or allow more files ("ulimit -n 1024"), then build again.'

/** By the names that errno(3) gives them. */
const advices: Readonly<Record<string, Advice>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: forbidden,
  EPERM: forbidden,
  ENOENT: (path) =>
    `${path} is not there, or was taken away meanwhile. Put it back (what belongs to the program comes back with "npm ci"), then build again.`,
  EROFS: (path) => `${path} lies on a disk that cannot be written. Write the website elsewhere with --output.`,
  EMFILE: tooMany,
  ENFILE: tooMany,
  ENOMEM: () => 'This machine has too little memory left. Close other programs, then build again.',
  EBUSY: (path) => `Another program keeps ${path} to itself. Close it, then build again.`,
  EXDEV: (path) => `${path} lies on two disks at once. Write the website elsewhere with --output.`,
  ENOTDIR: (path) => `A part of ${path} is a file, not a folder. Write the website elsewhere with --output.`,
  ENAMETOOLONG: (path) => `The name ${path} is too long for this machine. Write the website elsewhere with --output.`,
  EIO: (path) => `The disk could not be read or written at ${path}. It may be failing: make a copy of what is on it.`,
}
