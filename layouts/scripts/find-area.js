// Finds areas as one types: by name, ward, place or postcode. Without it the list is whole.
const field = document.getElementById('_find')
const box = field.closest('.find')
const list = document.getElementById('_list')
const said = document.getElementById('_found')
const own = new Map([...list.children].map((card) => [card.querySelector('a').getAttribute('href'), card]))
const typed = () =>
  field.value
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .trim()
const postcode = /^([a-z]{1,2}\d[a-z\d]?)(?: \d[a-z]{0,2}|\d[a-z]{1,2})$/
/** LL61 is a district, or begins LL6 1AA: that only where no area knows it. */
const begun = /^([a-z]{1,2}\d[a-z\d]?)\d$/
let index
let found = []

async function look() {
  const text = typed()
  index ??= fetch(box.dataset.index).then((answer) => answer.json())
  const areas = await index.catch(() => (index = undefined)) // asked for again with the next letter
  if (areas === undefined || text !== typed()) return
  const words = text.match(/[\p{L}\p{N}]+/gu)
  const find = (parts) => areas.filter(([, , known]) => parts?.every((part) => `${known} `.includes(` ${part}`)))
  found = find(postcode.test(text) ? [text.replace(postcode, '$1 ')] : words)
  if (found.length === 0 && begun.test(text)) found = find([text.replace(begun, '$1 ')])
  const addresses = new Set(found.map(([, address]) => address))
  for (const [address, card] of own) card.hidden = words !== null && !addresses.has(address)
  const elsewhere = found.filter(([, address]) => !own.has(address))
  list.replaceChildren(...own.values(), ...elsewhere.slice(0, 24).map(card))
  said.textContent = words && (found.length > 0 ? `${found.length} found` : box.dataset.none)
}

function card([name, href]) {
  const item = document.createElement('li')
  item.className = 'card go'
  item.append(Object.assign(document.createElement('a'), { href, textContent: name }))
  return item
}

field.addEventListener('input', look)
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && found.length === 1) location.assign(found[0][1])
})
box.hidden = false
