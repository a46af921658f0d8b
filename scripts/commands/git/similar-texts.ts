/** How alike two texts are: the lines that they share as a part of the lines of the longer one, from 0 to 1. */
export function similar(one: string, other: string): number {
  const [first, second] = [one, other].map((text) => text.split(/\r\n?|\n/).filter((line) => line.trim() !== ''))
  if (first === undefined || second === undefined || first.length + second.length === 0) return 0
  const left = new Map<string, number>()
  for (const line of first) left.set(line, (left.get(line) ?? 0) + 1)
  let shared = 0
  for (const line of second) {
    const count = left.get(line) ?? 0
    if (count === 0) continue
    left.set(line, count - 1)
    shared += 1
  }
  return shared / Math.max(first.length, second.length)
}
