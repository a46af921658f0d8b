#!/usr/bin/env bash
# Judges every PDF, page, stylesheet and drawing of the built site: veraPDF for PDF/UA-1 and PDF/A-2a, the Nu HTML checker for the rest.
# Where the machine has Firefox, every page is looked at in it, and where it has pdftotext, every file is copied out.
#   npm run conformance                      builds three sites into a temporary folder and judges those: the content that
#                                            comes with the project, the smallest there is, a generated one of 30 areas
#   npm run conformance -- FOLDER_OR_FILE…   judges what is there already
# Exit: 0 all conforms, or a tool is missing and that is said; 1 something does not; 2 wrong use, or a checker broke.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${CONFORMANCE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}}/neighbourhood-information-conformance

skip() {
  echo "$1 The conformance run needs it, and is skipped."
  echo "0 passed, 0 failed, 1 skipped"
  exit 0
}
fetched() { (cd "$cache" 2>/dev/null && sha256sum --check --status "$here/checkers.sha256" 2>/dev/null); }

java -version >/dev/null 2>&1 || skip "Java (17 or newer) is not installed."
if ! fetched; then
  mvn -version >/dev/null 2>&1 || skip "Maven is not installed, and the checkers were not fetched before."
  echo "Fetching the checkers (42 MB, once)"
  rm -rf "$cache"
  mkdir -p "$cache"
  log=$(mktemp)
  mvn -q -B -f "$here/pom.xml" -DoutputDirectory="$cache" -DincludeScope=runtime dependency:copy-dependencies >"$log" 2>&1 ||
    { cat "$log" >&2; echo "Maven could not fetch the checkers." >&2; exit 2; }
  rm -f "$log"
  fetched || { echo "A checker that was fetched is not the one named in checkers.sha256." >&2; exit 2; }
fi

exec node "$here/conformance.ts" --checkers "$cache" "$@"
