import test from 'ava'
import { BatchPacker } from '#src/plan/batch-packer.js'
import { sealedDelete, sealedPut } from '../fixtures/sealed.js'

test('takes 25 operations, puts and deletes alike, and no more', (t) => {
  const packer = new BatchPacker()
  for (let i = 0; i < 25; i++) t.true(packer.add(i % 2 === 0 ? sealedPut(`${i}`) : sealedDelete(`${i}`)))
  t.false(packer.add(sealedPut('one too many')))
  t.false(packer.add(sealedDelete('still one too many')))
})

test('an operation that does not fit is left out, a smaller one still goes in', (t) => {
  // six bytes each in JSON: 2.4 MB, six of them are 14.4 MB
  const big = (title: string) => sealedPut(title, { text: { S: '\u0001'.repeat(400_000) } })
  const packer = new BatchPacker()
  for (let i = 0; i < 6; i++) t.true(packer.add(big(`${i}`)))
  t.false(packer.add(big('6')))
  t.true(packer.add(sealedPut('small')))
  t.false(packer.add(big('7')))
})

test('binary counts as base64: 4 bytes for 3', (t) => {
  const binary = (title: string) => sealedPut(title, { bytes: { B: new Uint8Array(3_000_000) } })
  const packer = new BatchPacker()
  // 4 MB each, and 16 MB is 16,777,216
  for (let i = 0; i < 4; i++) t.true(packer.add(binary(`${i}`)))
  t.false(packer.add(binary('4')))
})
