import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { checkAlone, checkAmongOthers } from '../changes/properties.js'
import { at, type Item } from '../expressions/apply-steps.js'
import { checkProjections } from '../expressions/check-projections.js'
import { checkConditions, checkUpdates } from '../expressions/properties.js'
import type { Step, StepValue } from '../expressions/steps.js'
import type { TreePlace } from '../expressions/tree.js'
import { createTablesOn } from '../fixtures/create-tables-on.js'
import { openDynamoDBLocal } from '../fixtures/open-dynamodb-local.js'
import { Place } from '../fixtures/place.js'
import { Song } from '../fixtures/song.js'
import { Track } from '../fixtures/track.js'
import { checkCoalescedGets } from './check-coalesced-gets.js'
import { checkPages } from './check-pages.js'
import { checkUpdatesEqualSaves, Plain, Versioned } from './check-updates-equal-saves.js'

const RUNS = 1_000
/** Of what takes many calls. */
const SESSION_RUNS = 100
const OPTIONS = { numRuns: RUNS }

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
    t.log(`${RUNS} runs`)
    t.true((await checkConditions(client, OPTIONS)) > 0)
  })

  test.serial('on DynamoDB Local the answer to a projection has each value where the projection says', async (t) => {
    t.timeout(600_000)
    t.log(`${RUNS} runs`)
    t.true((await checkProjections(client, OPTIONS)).sent > 0)
  })

  test.serial('on DynamoDB Local updates leave what the documentation says', async (t) => {
    t.timeout(600_000)
    t.log(`${RUNS} runs`)
    t.true((await checkUpdates(client, OPTIONS, isAsked)) > 0)
  })

  test.serial('on DynamoDB Local the smallest update of an item makes what the put would', async (t) => {
    t.timeout(600_000)
    t.log(`${RUNS} runs`)
    t.true((await checkAlone(client, OPTIONS)) > 0)
    t.true((await checkAmongOthers(client, OPTIONS)) > 0)
  })

  test.serial('on DynamoDB Local update then read equals save then read', async (t) => {
    t.timeout(600_000)
    t.log(`${SESSION_RUNS} runs`)
    await createTablesOn(client, ['Plains', 'Versioneds'], Plain, Versioned)
    const ends = await checkUpdatesEqualSaves(client, { ...OPTIONS, numRuns: SESSION_RUNS })
    t.true((ends.get('removed: condition-failed') ?? 0) > 0)
  })

  test.serial('on DynamoDB Local coalesced gets bring what single ones bring', async (t) => {
    t.timeout(600_000)
    await createTablesOn(client, ['Music', 'Places'], Song, Place)
    await t.notThrowsAsync(checkCoalescedGets(client, { ...OPTIONS, numRuns: 8 }, [0, 60]))
  })

  test.serial('on DynamoDB Local pages are what the unpaged query has, forth and back', async (t) => {
    t.timeout(600_000)
    t.log(`${SESSION_RUNS} runs`)
    await createTablesOn(client, ['Tracks'], Track)
    t.true((await checkPages(client, { ...OPTIONS, numRuns: SESSION_RUNS })) > 0)
  })
}
