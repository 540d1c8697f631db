import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { Place } from '../fixtures/place.js'
import { Song } from '../fixtures/song.js'
import { checkGets, type Wrong } from './gets/check-gets.js'

const TIER = process.env.SLUICE_TIER ?? 'test'
const RUNS = { test: 40, ci: 200, long: 4_000 }[TIER] ?? 40
const SEED = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))

const wrong: fc.Arbitrary<Wrong> = fc.record({
  handedBack: fc.constantFrom(0, 0.1, 0.6),
  steps: fc.array(fc.constantFrom('ok', 'throttle', 'server-error', 'connection-reset', 'lost-answer', 'garbled'), {
    maxLength: 8,
  }),
  big: TIER === 'test' ? fc.constant(0) : fc.constantFrom(...Array.from({ length: 12 }, () => 0), 150),
})
const nothingButBig = fc.constant<Wrong>({ handedBack: 0, steps: [], big: 150 })
const faults =
  TIER === 'test' ? wrong : fc.oneof({ weight: 12, arbitrary: wrong }, { weight: 1, arbitrary: nothingButBig })

test('coalesced gets bring what the same gets bring one by one, whatever goes wrong on the way', async (t) => {
  t.timeout(1_800_000)
  t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
  const client = new FakeDynamoDBClient()
  await client.createTables(Song, Place)
  const begin = ({ steps, handedBack }: Wrong): (() => readonly string[]) => {
    client.clearCalls()
    client.faults.script(steps, { operations: ['BatchGetItem', 'GetItem'] })
    client.faults.unprocessed({ operations: ['BatchGetItem'], rate: handedBack })
    return () => {
      client.faults.clear()
      return client.calls.map(({ operation }) => operation)
    }
  }
  const open = (): Session => new Session({ client, clock: client.clock })
  const { batches, continued } = await checkGets(t, { faults, open, begin }, { seed: SEED, numRuns: RUNS })
  t.true(batches > RUNS / 2)
  t.true(TIER === 'test' || continued > 0)
})
