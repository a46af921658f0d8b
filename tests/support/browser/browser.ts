/** A real Chromium: the one that CHROMIUM names, else the one among the packages with the libraries it brings. */

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, LaunchOptions } from 'playwright-core'
import manifest from '../../../package.json' with { type: 'json' }

/** Undefined where there is none for this machine. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const how = await launchOptions()
  if (how === undefined) return undefined
  const { chromium } = await import('playwright-core')
  return chromium.launch(how)
}

/** Where the browser lies and how it is started; undefined where there is none for this machine. */
export async function launchOptions(): Promise<LaunchOptions | undefined> {
  const named = process.env.CHROMIUM
  if (named !== undefined) return { executablePath: named, args: ['--no-sandbox'] }
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = await unpacked()
  return {
    executablePath: join(folder, 'chromium'),
    // No page lives for so long that optimising what runs in it would pay.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--js-flags=--no-opt,--no-maglev'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      HOME: folder,
    },
  }
}

/** Unpacked once for a version, beside its place and then put there at once: two runs may begin together. */
async function unpacked(): Promise<string> {
  const version = manifest.devDependencies['@sparticuz/chromium']
  const folder = join(tmpdir(), `neighbourhood-information-chromium-${version}-fonts`)
  if (existsSync(folder)) return folder
  mkdirSync(tmpdir(), { recursive: true })
  const part = mkdtempSync(`${folder}-`)
  const { TMPDIR } = process.env
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be on Lambda.
  process.env.TMPDIR = part
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  await packed.executablePath()
  if (TMPDIR === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = TMPDIR
  delete process.env.AWS_LAMBDA_JS_RUNTIME
  writeFileSync(join(part, 'fonts', 'fonts.conf'), fontConfiguration(folder))
  try {
    renameSync(part, folder)
  } catch {
    rmSync(part, { recursive: true, force: true })
  }
  return folder
}

/** The package's own looks where Lambda keeps fonts. Where there is not one font at all, a page's process crashes. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
