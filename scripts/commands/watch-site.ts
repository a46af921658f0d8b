/** `npm run watch-site`: asks the public site, as visitors do, whether it was built today or yesterday. */

import { runWatchSite } from './watch-site/run-watch-site.ts'

process.exitCode = await runWatchSite(process.argv.slice(2))
