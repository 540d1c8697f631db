import test from 'ava'
import type { Answer, Side } from '../sides/answer.js'
import { FakeSide } from '../sides/fake-side.js'
import { reproduce } from './reproduce.js'
import { runFuzz } from './run-fuzz.js'

/** A fake whose answers to one operation are spoilt. */
function spoilt(operation: string, spoil: (answer: Answer) => Answer): Side {
  const fake = new FakeSide()
  return {
    send: async (asked, body) => {
      const answer = await fake.send(asked, body)
      return asked === operation ? spoil(answer) : answer
    },
  }
}

test('two fakes do not differ', async (t) => {
  const { differences, known } = await runFuzz({ seed: 3, requests: 800, lanes: 2, server: new FakeSide() })
  t.deepEqual(differences, [])
  t.deepEqual(
    known.names().filter((name) => !name.startsWith('REMOVE and DELETE')),
    [],
  )
})

test('a server that answers otherwise is found, and what it takes to see that is told', async (t) => {
  const server = spoilt('GetItem', ({ status, body }) => ({ status, body: { ...body, Item: { pk: { S: 'spoilt' } } } }))
  const { differences } = await runFuzz({ seed: 3, requests: 400, server })
  t.true(differences.length > 3)
  for (const difference of differences) t.is(difference.step.operation, 'GetItem')
  const [first] = differences
  const text = first === undefined ? '' : await reproduce(first, server)
  t.regex(text, /^SLUICE_SEED=3, GetItem, .*\nCreateTable .*\nCreateTable .*\nGetItem .*\nfake: .*\nserver: .*spoilt/)
})

test('a server that forgets a write is found by the next look at its table', async (t) => {
  const fake = new FakeSide()
  const send: Side['send'] = async (asked, body) =>
    asked === 'DeleteItem' ? { status: 200, body: {} } : fake.send(asked, body)
  const { differences } = await runFuzz({ seed: 3, requests: 400, server: { send } })
  t.true(differences.some(({ step }) => step.operation !== 'DeleteItem'))
})

test('a run ends when it has found enough', async (t) => {
  const server = spoilt('PutItem', () => ({ status: 200, body: {} }))
  const { requests } = await runFuzz({ seed: 3, requests: 100_000, server })
  t.true(requests < 10_000)
})
