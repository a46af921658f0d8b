/** Never leaves a content folder alone, until it is ended: files are cut short, taken away, put back, replaced by links. */

import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'

const sheets = join(String(workerData), 'sheets')
const partnership = join(String(workerData), 'partnership.yaml')
const sheet = join(sheets, readdirSync(sheets)[0] ?? '')
const [text, main] = [readFileSync(sheet, 'utf8'), readFileSync(partnership, 'utf8')] as const

for (;;) {
  writeFileSync(sheet, text.slice(0, text.length / 2))
  writeFileSync(sheet, text)
  renameSync(partnership, `${partnership}.away`)
  renameSync(`${partnership}.away`, partnership)
  rmSync(sheet)
  symlinkSync('/etc/hosts', sheet)
  rmSync(sheet)
  writeFileSync(sheet, text)
  renameSync(sheets, `${sheets}-away`)
  renameSync(`${sheets}-away`, sheets)
  writeFileSync(partnership, `${main}\n`)
  writeFileSync(partnership, main)
}
