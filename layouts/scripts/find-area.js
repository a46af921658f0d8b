// Finds areas as one types: by name, ward, place or postcode. Without it the list is whole.
const field = document.getElementById('_find')
const box = field.closest('.find')
const list = document.getElementById('_list')
const said = document.getElementById('_found')
const own = [...list.children]
const addressOf = (card) => card.querySelector('a').getAttribute('href')
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
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const find = (parts) =>
    areas.filter(([, , known]) => parts.length > 0 && parts.every((part) => `${known} `.includes(part)))
  const district = (pattern) =>
    pattern
      .exec(text)
      ?.slice(1)
      .map((code) => ` ${code} `)
  found = find(district(postcode) ?? words.map((word) => ` ${word}`))
  if (found.length === 0) found = find(district(begun) ?? [])
  const addresses = new Set(found.map(([, address]) => address))
  for (const card of own) {
    card.hidden = words.length > 0 && !addresses.has(addressOf(card))
    addresses.delete(addressOf(card))
  }
  const elsewhere = found.filter(([, address]) => addresses.has(address))
  list.replaceChildren(...own, ...elsewhere.slice(0, 24).map(card))
  said.textContent = words.length === 0 ? '' : (found.length || box.dataset.none) + (found.length ? ' found' : '')
}

function card([name, address]) {
  const item = document.createElement('li')
  const link = document.createElement('a')
  item.className = 'card go'
  link.href = address
  link.textContent = name
  item.append(link)
  return item
}

field.addEventListener('input', look)
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && found.length === 1) location.assign(found[0][1])
})
box.hidden = false
