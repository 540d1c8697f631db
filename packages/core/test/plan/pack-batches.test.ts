import test from 'ava'
import fc from 'fast-check'
import { BatchPacker } from '#src/plan/batch-packer.js'
import { packBatches } from '#src/plan/pack-batches.js'
import { EMPTY_REQUEST_BYTES, operationBytes } from '#src/plan/request-bytes.js'
import { sealedDelete, sealedPut } from '../fixtures/sealed.js'

const MB16 = 16 * 1024 * 1024

/** What the SDK sends for a batch into one table. */
function requestBytes(batch: readonly ReturnType<typeof sealedPut>[]): number {
  const requests = batch.map(({ kind, image }) =>
    kind === 'put' ? { PutRequest: { Item: image.item } } : { DeleteRequest: { Key: image.item } },
  )
  return Buffer.byteLength(JSON.stringify({ RequestItems: { Music: requests }, ReturnConsumedCapacity: 'INDEXES' }))
}

test('nothing makes no batch', (t) => {
  t.deepEqual(packBatches([]), [])
})

test('small operations go 25 to a batch, in order', (t) => {
  const all = Array.from({ length: 51 }, (_, i) => (i % 3 === 0 ? sealedDelete(`${i}`) : sealedPut(`${i}`)))
  t.deepEqual(packBatches(all), [all.slice(0, 25), all.slice(25, 50), all.slice(50)])
})

test('no batch is over 25 operations or 16 MB as sent, none is closed early, nothing is lost or moved', (t) => {
  const sizes = fc.array(fc.tuple(fc.constantFrom('x', 'é', '\u0001', '"'), fc.integer({ min: 0, max: 400_000 })), {
    maxLength: 50,
  })
  t.notThrows(() =>
    fc.assert(
      fc.property(sizes, (all) => {
        const operations = all.map(([character, bytes], i) => {
          const count = Math.floor(bytes / Buffer.byteLength(character))
          return sealedPut(`${i}`, { text: { S: character.repeat(count) } })
        })
        const batches = packBatches(operations)
        const counted = batches.map((batch) =>
          batch.reduce((sum, each) => sum + operationBytes(each), EMPTY_REQUEST_BYTES),
        )
        return (
          batches.flat().every((operation, i) => operation === operations[i]) &&
          batches.flat().length === operations.length &&
          batches.every(
            (batch, i) => batch.length <= 25 && requestBytes(batch) <= counted[i]! && counted[i]! <= MB16,
          ) &&
          batches.slice(1).every(([first], i) => {
            return batches[i]!.length === 25 || counted[i]! + operationBytes(first!) > MB16
          })
        )
      }),
      { numRuns: 8 },
    ),
  )
})

test('a single operation always fits: an empty batch takes any', (t) => {
  const packer = new BatchPacker()
  t.true(packer.add(sealedPut('huge', { text: { S: '\u0001'.repeat(400_000) } })))
})
