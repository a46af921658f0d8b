// Searches the index that was made of the written pages. Without it the page lists everything from A to Z.
const form = document.getElementById('_search')
const results = document.getElementById('_results')
const count = document.getElementById('_count')
const list = results.querySelector('ul')
const more = results.querySelector('button')
const field = form.elements.q
const choices = [...form.querySelectorAll('select')]
const atOnce = 10
const unreachable = 'The search cannot be reached just now. The list below is whole.'
let loaded
let tries = 0
let latest
let found = []

/** Loaded at the first search: a page that nobody searches from costs nothing more. What could not be loaded is asked for again. */
const index = () =>
  (loaded ??= load().catch((fault) => {
    loaded = undefined
    throw fault
  }))

async function load() {
  // Browsers keep a module that they could not load as such, by its address.
  const pagefind = await import(`${form.dataset.index}pagefind.js${tries++ === 0 ? '' : `?${tries}`}`)
  const filters = await pagefind.filters()
  for (const choice of choices) fill(choice, Object.keys(filters[choice.name] ?? {}))
  return pagefind
}

function fill(choice, values) {
  choice.parentElement.hidden = values.length < 2
  if (choice.name === 'year') values.reverse()
  choice.append(...values.map((value) => new Option(value, value)))
  choice.value = new URLSearchParams(location.search).get(choice.name) ?? ''
}

async function search() {
  const own = {}
  latest = own
  const asked = field.value.trim()
  const chosen = choices.filter(({ value }) => value !== '')
  const filters = Object.fromEntries(chosen.map(({ name, value }) => [name, value]))
  results.hidden = asked === '' && chosen.length === 0
  if (results.hidden) return
  try {
    const { search: searchFor } = await index()
    const answer = await searchFor(asked === '' ? null : asked, { filters })
    // Pagefind passes over a part of its index that does not come, and finds nothing in it: is the site still to be reached?
    if (answer.results.length === 0) await fetch(`${form.dataset.index}pagefind-entry.json`, { cache: 'no-store' })
    const shown = await entriesOf(answer.results.slice(0, atOnce))
    if (own !== latest) return
    const typed = lettersOf(asked)
    const isAnswered = !areAllBesideThePoint(typed, shown)
    found = isAnswered ? answer.results : []
    list.replaceChildren(...(isAnswered ? shown : []))
    more.hidden = list.children.length >= found.length
    // Told last, and once: a screen reader says every number that stands here.
    count.textContent = `${found.length} ${found.length === 1 ? 'result' : 'results'}${asked && ` for “${asked}”`}`
    const better = await correction(typed)
    if (better !== undefined && own === latest) count.append('. Did you mean ', linkTo(better), '?')
  } catch {
    if (own !== latest) return
    found = []
    count.textContent = unreachable
    list.replaceChildren()
    more.hidden = true
  }
}

async function show() {
  const of = found
  const next = await entriesOf(of.slice(list.children.length, list.children.length + atOnce))
  if (of !== found) return
  list.append(...next)
  more.hidden = list.children.length >= found.length
}

const entriesOf = (results) => Promise.all(results.map(async (result) => entry(await result.data())))

function entry({ url, meta, excerpt, filters }) {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta.title
  const words = document.createElement('p')
  words.append(`${(filters.kind ?? []).join(', ')}. `, ...marked(excerpt))
  item.append(link, words)
  return item
}

function linkTo(words) {
  const link = document.createElement('a')
  link.href = `?${new URLSearchParams({ q: words })}`
  link.textContent = `“${words}”`
  return link
}

/** The words of a text in lower case and without accents, the form of the words by which areas are known. */
const lettersOf = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The words that are marked in an entry, or in the whole list. */
const markedIn = (element) => [...element.querySelectorAll('mark')].flatMap((mark) => lettersOf(mark.textContent))

/**
 * Of a word that stands on no page Pagefind finds the words that it begins with: of "toddlers" every "to". Whether the
 * entries have nothing but such words marked; what is longer, as the lamp of "lampposts", is worth showing, and so is
 * the GP of "GPs".
 */
function areAllBesideThePoint(typed, entries) {
  const marks = entries.flatMap(markedIn)
  const isAskedFor = (mark) => typed.includes(mark) || typed.includes(`${mark}s`)
  const isBeginning = (mark) => (mark.length < 3 || little.has(mark)) && typed.some((word) => word.startsWith(mark))
  return marks.length > 0 && marks.every((mark) => isBeginning(mark) && !isAskedFor(mark))
}

/** Words of three letters that are on nearly every page. */
const little = new Set(
  'all and any are but can for had has her his how its may not now one our out she the was who you'.split(' '),
)

/**
 * What was typed, with each misspelt word replaced by the most similar of the words by which areas are known, or of
 * those in the list below. Undefined where nothing is misspelt or nothing is similar. A word is right if it is one of
 * them or a result has it marked; of an unknown word Pagefind finds other words with the same beginning, so a mark of
 * those does not count.
 */
async function correction(typed) {
  if (typed.length === 0) return undefined
  const { index: areaIndex } = results.dataset
  const areas = areaIndex === undefined ? [] : await (await fetch(areaIndex)).json()
  const ofAreas = areas.flatMap(([, , words]) => words.trim().split(' '))
  const known = [...new Set([...ofAreas, ...lettersOf(document.querySelector('.az').textContent)])]
  const found = markedIn(list)
  const isRight = (word) =>
    known.some((each) => each.startsWith(word)) ||
    found.some((each) => each.startsWith(word.slice(0, Math.max(3, word.length - 3)))) // the same word with another ending
  const better = typed.map((word) => (isRight(word) ? word : nearest(word, known)))
  return better.some((word, index) => word !== typed[index]) ? better.join(' ') : undefined
}

/** Words of up to three letters are never slips, and in longer ones one letter is, or two. */
function nearest(word, known) {
  let best = { word, slips: word.length < 4 ? 1 : word.length < 6 ? 2 : 3 }
  for (const each of known) {
    if (Math.abs(each.length - word.length) >= best.slips) continue
    const slips = slipsBetween(word, each)
    if (slips < best.slips) best = { word: each, slips }
  }
  return best.word
}

/** The Damerau–Levenshtein distance: how many letters are missing, too many, wrong or swapped with the next. */
function slipsBetween(a, b) {
  let [before, row] = [[], [...Array(b.length + 1).keys()]]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : Infinity
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1]), swapped)
    }
    ;[before, row] = [row, next]
  }
  return row[b.length]
}

/** Words for those who type without accents stand in the index alone, each behind this sign. */
const unseen = '\u2063'
const unseenWords = new RegExp(`${unseen}\\S*\\s?`, 'g')

/** An excerpt as text and marks alone: any other element counts as its text. What the page does not show is marked, but hidden. */
const marked = (excerpt) =>
  [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent.replace(unseenWords, '')
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    mark.hidden = mark.textContent.startsWith(unseen)
    return mark
  })

form.addEventListener('submit', (event) => {
  event.preventDefault()
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(form))}`)
  search()
})
for (const choice of choices) choice.addEventListener('change', search)
more.addEventListener('click', async () => {
  const [of, first] = [found, list.children.length]
  more.hidden = true // so that nobody presses it twice
  try {
    await show()
    if (of === found) list.children[first]?.querySelector('a').focus() // the keyboard was on the button
  } catch {
    if (of !== found) return
    count.textContent = 'More results cannot be reached just now.'
    more.hidden = false
  }
})
form.hidden = false
field.value = new URLSearchParams(location.search).get('q') ?? ''
if (location.search !== '') index().then(search, search)
else field.addEventListener('focus', () => index().catch(() => {}), { once: true }) // a failure is told by the search
