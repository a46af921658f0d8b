/** `npm run new`: all that it needs is loaded behind `startQuickly`. */

import { startQuickly } from './start-quickly.mjs'

startQuickly()
const { companyAtTerminal } = await import('./new/company.ts')
const { runNew } = await import('./new/run-new.ts')
const company = companyAtTerminal()
process.exitCode = await runNew(process.argv.slice(2), company)
company.close()
