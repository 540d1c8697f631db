import test from 'ava'
import { IdentityMap } from '#src/identity/identity-map.js'

test('manages one instance for each identity, with its baseline', (t) => {
  const map = new IdentityMap()
  const entity = {}
  map.manage('a', entity, { item: { id: { S: 'a' } } })
  t.deepEqual(map.get('a'), { entity, baseline: { item: { id: { S: 'a' } } } })
  t.is(map.get('b'), undefined)
})

test('another instance of the same identity detaches the one before', (t) => {
  const map = new IdentityMap()
  const [first, second] = [{}, {}]
  map.manage('a', first, { item: {} })
  map.manage('a', second, { item: {} })
  t.is(map.get('a')?.entity, second)
  t.false(map.detach(first))
  t.true(map.detach(second))
})

test('an instance that gets another identity is no longer managed under the former', (t) => {
  const map = new IdentityMap()
  const entity = {}
  map.manage('a', entity, { item: {} })
  map.manage('b', entity, { item: {} })
  t.is(map.get('a'), undefined)
  t.is(map.get('b')?.entity, entity)
})

test('forget, detach and clear let go', (t) => {
  const map = new IdentityMap()
  const [first, second, third] = [{}, {}, {}]
  map.manage('a', first, { item: {} })
  map.manage('b', second, { item: {} })
  map.manage('c', third, { item: {} })
  map.forget('a')
  map.forget('a')
  t.is(map.get('a'), undefined)
  t.false(map.detach(first))
  t.true(map.detach(second))
  t.is(map.get('b'), undefined)
  map.clear()
  t.is(map.get('c'), undefined)
  t.false(map.detach(third))
})
