import { CreateTableCommand, type CreateTableCommandInput, DeleteTableCommand } from '@aws-sdk/client-dynamodb'
import { type EntityTarget, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { checkAlone, checkAmongOthers } from '../changes/properties.js'
import { at, type Item } from '../expressions/apply-steps.js'
import { checkConditions, checkUpdates } from '../expressions/properties.js'
import type { Step, StepValue } from '../expressions/steps.js'
import type { TreePlace } from '../expressions/tree.js'
import { openDynamoDBLocal } from '../fixtures/open-dynamodb-local.js'
import { Place } from '../fixtures/place.js'
import { Song } from '../fixtures/song.js'
import { Track } from '../fixtures/track.js'
import { checkGets } from './gets/check-gets.js'
import { checkPages } from './pages/check-pages.js'

const RUNS = 1_000
const SEED = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))
const PAGED_RUNS = 100
const GETS_RUNS = 15
const QUIET = { handedBack: 0, steps: [] }
const OPTIONS = { seed: SEED, numRuns: RUNS }

/** Whether DynamoDB Local is known to do as AWS does. */
function isAsked(written: readonly Step[], item: Item | undefined): boolean {
  // where there is no item, it makes one also for an update that only takes away, and refuses to take parts away
  if (item === undefined && written.some(({ kind }) => kind === 'unset' || kind === 'delete')) return false
  // it refuses what stands in for a place and is missing itself, also where it isn't needed
  return written.every(
    (step) => step.kind !== 'set' || fallbacksOf(step.value).every(({ path }) => at(path, item ?? {})),
  )
}

function fallbacksOf(value: StepValue): readonly TreePlace[] {
  if (value.kind === 'plus' || value.kind === 'minus') return [...fallbacksOf(value.left), ...fallbacksOf(value.right)]
  return value.kind === 'fallback' && value.otherwise.kind === 'place' ? [value.otherwise] : []
}

/** What CreateTable has to be told for the tables of classes. */
async function declaredTables(...classes: readonly EntityTarget[]): Promise<readonly CreateTableCommandInput[]> {
  const fake = new FakeDynamoDBClient()
  await fake.createTables(...classes)
  const inputs: readonly unknown[] = fake.calls.map(({ input }) => input)
  return inputs as readonly CreateTableCommandInput[]
}

const server = await openDynamoDBLocal()

if (server.kind === 'missing') {
  test.skip(`DynamoDB Local: ${server.reason}`, () => {})
} else {
  const client = server.connect()
  test.before(() =>
    client.send(
      new CreateTableCommand({
        TableName: 'Things',
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      }),
    ),
  )
  test.after.always(() => server.stop())

  test.serial('on DynamoDB Local conditions and filters hold exactly if the documentation says so', async (t) => {
    t.timeout(600_000)
    t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
    t.true((await checkConditions(client, OPTIONS)) > 0)
  })

  test.serial('on DynamoDB Local updates leave what the documentation says', async (t) => {
    t.timeout(600_000)
    t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
    t.true((await checkUpdates(client, OPTIONS, isAsked)) > 0)
  })

  test.serial('on DynamoDB Local the smallest update of an item makes what the put would', async (t) => {
    t.timeout(600_000)
    t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
    t.true((await checkAlone(client, OPTIONS)) > 0)
    t.true((await checkAmongOthers(client, OPTIONS)) > 0)
  })
  test.serial(
    'on DynamoDB Local pages, one after another, are what the unpaged query has, forth and back',
    async (t) => {
      t.timeout(600_000)
      t.log(`SLUICE_SEED=${SEED}, ${PAGED_RUNS} runs`)
      const [declared] = await declaredTables(Track)
      let tables = 0
      let table = ''
      const turned = await checkPages(
        t,
        async (options) => {
          if (table !== '') await client.send(new DeleteTableCommand({ TableName: table }))
          table = `Tracks-${++tables}`
          await client.send(new CreateTableCommand({ ...declared!, TableName: table }))
          const session = new Session({ client, tableName: () => table, ...options })
          return { client, session, table, throttle: () => undefined }
        },
        { seed: SEED, numRuns: PAGED_RUNS },
      )
      t.true(turned > PAGED_RUNS / 6, `${turned} turned`)
    },
  )
  test.serial(
    'on DynamoDB Local coalesced gets bring what the same gets bring one by one, in answers of 16 MB too',
    async (t) => {
      t.timeout(600_000)
      t.log(`SLUICE_SEED=${SEED}, ${GETS_RUNS} runs`)
      for (const declared of await declaredTables(Song, Place)) await client.send(new CreateTableCommand(declared))
      const watched = server.connect()
      const operations: string[] = []
      const watch = (next: (args: object) => Promise<unknown>) => (args: object) => {
        const { headers } = (args as { readonly request: { readonly headers: Readonly<Record<string, string>> } })
          .request
        operations.push(headers['x-amz-target']?.split('.').at(-1) ?? '')
        return next(args)
      }
      watched.middlewareStack.add(watch as never, { name: 'watch', step: 'finalizeRequest' })
      const { batches, continued } = await checkGets(
        t,
        {
          faults: fc.constantFrom({ ...QUIET, big: 0 }, { ...QUIET, big: 150 }),
          open: () => new Session({ client: watched }),
          begin: () => {
            operations.length = 0
            return () => [...operations]
          },
        },
        { seed: SEED, numRuns: GETS_RUNS },
      )
      t.true(batches > GETS_RUNS / 2)
      t.true(continued > 0)
    },
  )
}
