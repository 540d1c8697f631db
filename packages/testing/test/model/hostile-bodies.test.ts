import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { OPERATIONS } from '#src/engine/operations.js'
import { seededRandom } from '#src/faults/random.js'
import { attackedFake } from '../support/hostile/attacked-fake.js'
import { wrongOf } from '../support/hostile/check-answer.js'
import { hostileRequest } from '../support/hostile/hostile-request.js'
import { sameState, stateOf } from '../support/hostile/state-of.js'
import { VALID_REQUESTS } from '../support/hostile/valid-requests.js'
import { dynamoHeaders, type RawConnection, requestBytes } from '../support/raw-http.js'

const RUNS = { long: 400_000, ci: 100_000, test: 4000 }[process.env.SLUICE_TIER ?? 'test'] ?? 4000
const SEED = Number(process.env.SLUICE_SEED ?? 1)

/** Fakes side by side, each with a connection: several requests are under way, and each fake's state is its own. */
const FAKES = 4

/** After so many requests a fake gets its first tables and items back. */
const BETWEEN_RESTORES = 100

/** Bytes by which the heap may be larger in the end: far less than what the requests had together. */
const MAX_HEAP_GROWTH = 32 * 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Counts answers by a name. */
class Tally {
  readonly counts = new Map<string, number>()

  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }

  toString(): string {
    return [...this.counts].map(([name, count]) => `${name}: ${count}`).join(', ')
  }
}

test('hostile requests are answered as DynamoDB would, refused ones change nothing, and nothing is kept of them', async (t) => {
  t.timeout(20 * 60 * 1000)
  const [kinds, statuses, successes] = [new Tally(), new Tally(), new Tally()]
  const prototypes = [Object.prototype, Array.prototype, Map.prototype].map((one) => Reflect.ownKeys(one))
  let next = 0
  const attack = async (connection: RawConnection, fake: FakeDynamoDBClient): Promise<void> => {
    const start = fake.snapshot()
    for (let done = 0; next < RUNS; done++) {
      if (done % BETWEEN_RESTORES === 0) fake.restore(start)
      const number = next++
      const { kind, operation, bytes } = hostileRequest(number, seededRandom(SEED + number))
      const before = stateOf(fake)
      connection.write(bytes)
      const answer = await connection.answer()
      const told = `seed ${SEED}, request ${number} (${kind}): ${answer.status} ${answer.body.slice(0, 300)}`
      const wrong = wrongOf(answer)
      if (wrong !== undefined) throw new Error(`wrong ${wrong}: ${told}\n${bytes.subarray(0, 2000)}`)
      if (answer.status !== 200 && !sameState(before, stateOf(fake))) {
        throw new Error(`changed by a refused request: ${told}\n${bytes.subarray(0, 2000)}`)
      }
      kinds.add(kind)
      statuses.add(String(answer.status))
      if (answer.status === 200) successes.add(operation)
    }
  }
  const open = await Promise.all(Array.from({ length: FAKES }, () => attackedFake(t)))
  collectGarbage()
  const heapBefore = process.memoryUsage().heapUsed
  await Promise.all(open.map(({ connection, fake }) => attack(connection, fake)))
  collectGarbage()
  const growth = process.memoryUsage().heapUsed - heapBefore
  t.log(`${kinds}`)
  t.log(`${statuses}; heap: ${(growth / 1024 / 1024).toFixed(1)} MB more`)
  t.true(growth < MAX_HEAP_GROWTH, `${growth} bytes`)
  t.deepEqual(
    [Object.prototype, Array.prototype, Map.prototype].map((one) => Reflect.ownKeys(one)),
    prototypes,
  )
  t.is(Reflect.get({}, 'polluted'), undefined)
  // else it would be a test of refusals alone
  for (const operation of OPERATIONS.keys()) t.true(successes.counts.has(operation), `${operation} never succeeded`)
  for (const { connection } of open) {
    connection.write(requestBytes(dynamoHeaders('ListTables'), '{}'))
    t.is((await connection.answer()).status, 200)
  }
})

test('there is a valid request for every operation, and each is taken', async (t) => {
  t.deepEqual([...new Set(VALID_REQUESTS.map(({ operation }) => operation))].sort(), [...OPERATIONS.keys()].sort())
  const { connection, fake } = await attackedFake(t)
  const start = fake.snapshot()
  for (const { operation, body } of VALID_REQUESTS) {
    fake.restore(start)
    connection.write(requestBytes(dynamoHeaders(operation), body))
    const answer = await connection.answer()
    t.is(answer.status, 200, `${operation}: ${answer.body}`)
  }
})
