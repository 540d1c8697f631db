import { createHash } from 'node:crypto'
import test from 'ava'
import { PrefixHash } from '#src/bulk/prefix-hash.js'
import { imageOf } from '#src/codec/image.js'

const element = (id: string, year: number, kind = 'put') => ({ kind, id, image: imageOf({ year: { N: `${year}` } }) })

function hashOf(...elements: Parameters<PrefixHash['add']>[0][]): string {
  const hash = new PrefixHash()
  for (const one of elements) hash.add(one)
  return hash.digest()
}

test('is SHA-256 over kind, identity and the JSON that is sent', (t) => {
  const json = '{"year":{"N":"1964"}}'
  const expected = createHash('sha256').update(`put:1:${json.length}:a${json}`).digest('base64')
  t.is(hashOf(element('a', 1964)), expected)
})

test('asking for it does not end it', (t) => {
  const hash = new PrefixHash()
  hash.add(element('a', 1))
  t.is(hash.digest(), hash.digest())
  hash.add(element('b', 2))
  t.is(hash.digest(), hashOf(element('a', 1), element('b', 2)))
})

test('another value, kind, identity, order or count is another hash', (t) => {
  const all = [
    hashOf(),
    hashOf(element('a', 1)),
    hashOf(element('a', 2)),
    hashOf(element('b', 1)),
    hashOf(element('a', 1, 'delete')),
    hashOf({ ...element('a', 1), image: undefined }),
    hashOf(element('a', 1), element('b', 1)),
    hashOf(element('b', 1), element('a', 1)),
  ]
  t.is(new Set(all).size, all.length)
})

test('large images and identities beyond ASCII are hashed whole', (t) => {
  const large = (end: string) => ({
    kind: 'put',
    id: '€'.repeat(3000),
    image: imageOf({ text: { S: `${'x'.repeat(50_000)}${end}` } }),
  })
  t.not(hashOf(large('a')), hashOf(large('b')))
  t.is(hashOf(large('a')), hashOf(large('a')))
})
