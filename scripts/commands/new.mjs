/** `npm run new`: all that it needs is loaded behind `keepCompiled`, so that Node keeps what it makes of it. */

import { keepCompiled } from './keep-compiled.mjs'

keepCompiled()
const { companyAtTerminal } = await import('./new/company.ts')
const { runNew } = await import('./new/run-new.ts')
const company = companyAtTerminal()
process.exitCode = await runNew(process.argv.slice(2), company)
company.close()
