/** A field that is made when it is read, and otherwise is one like any other. */

import { expect, test } from 'vitest'
import { defineGetter } from '../../../scripts/memory/define-getter.ts'

function counted() {
  let calls = 0
  const given = { id: 'walk' }
  defineGetter(given, 'body', () => [`made ${++calls}`])
  return given
}

test('the value is made when it is asked for, and not before', () => {
  const given = counted()
  expect(given.body).toEqual(['made 1'])
  expect(given.body).toEqual(['made 2'])
})

test('the field is one like any other: it is copied with its object, compared and written', () => {
  expect({ ...counted(), id: 'talk' }).toEqual({ id: 'talk', body: ['made 1'] })
  expect(JSON.stringify(counted())).toBe('{"id":"walk","body":["made 1"]}')
  expect(Object.keys(counted())).toEqual(['id', 'body'])
})

test('each object has a getter of its own', () => {
  const [one, other] = [{}, {}]
  defineGetter(one, 'body', () => 'one')
  defineGetter(other, 'body', () => 'other')
  defineGetter(other, 'blocks', () => 'more')
  expect([one.body, other.body, other.blocks]).toEqual(['one', 'other', 'more'])
})
