import { Session, SluiceError } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { badEntities } from '../fixtures/bad-input/bad-entities.js'
import { badExpressions } from '../fixtures/bad-input/bad-expressions.js'
import { badKeys } from '../fixtures/bad-input/bad-keys.js'
import { badOptions } from '../fixtures/bad-input/bad-options.js'
import { badPages } from '../fixtures/bad-input/bad-pages.js'
import { badQueries } from '../fixtures/bad-input/bad-queries.js'
import { badReads } from '../fixtures/bad-input/bad-reads.js'
import { badSchemas } from '../fixtures/bad-input/bad-schemas.js'
import { badSessionOptions } from '../fixtures/bad-input/bad-session-options.js'
import { badUpdates } from '../fixtures/bad-input/bad-updates.js'
import { badValues } from '../fixtures/bad-input/bad-values.js'
import { Score } from '../fixtures/score.js'
import { Song } from '../fixtures/song.js'
import { Specimen } from '../fixtures/specimen.js'

const GROUPS = {
  'bad value': badValues,
  'bad key': badKeys,
  'not an entity': badEntities,
  'bad option': badOptions,
  'bad query': badQueries,
  'bad session option': badSessionOptions,
  'bad page': badPages,
  'bad schema': badSchemas,
  'bad read': badReads,
  'bad update': badUpdates,
  'bad expression': badExpressions,
} as const

for (const [group, rows] of Object.entries(GROUPS)) {
  for (const [title, act, code, names] of rows) {
    test(`${group}: ${title}: ${code}, and nothing is sent`, async (t) => {
      const client = new FakeDynamoDBClient()
      await client.createTables(Song, Specimen, Score)
      client.clearCalls()
      const session = new Session({ client, clock: client.clock })
      const error = await thrownBy(() => act(session))
      if (!(error instanceof SluiceError)) throw new Error(`Expected a SluiceError, got ${String(error)}`)
      t.is(error.code, code)
      for (const name of names) {
        const isNamed = typeof name === 'string' ? error.message.includes(name) : name.test(error.message)
        t.true(isNamed, `Expected "${error.message}" to name ${name}`)
      }
      t.is(client.callCount, 0)
    })
  }
}

async function thrownBy(act: () => unknown): Promise<unknown> {
  try {
    await act()
    return undefined
  } catch (error) {
    return error
  }
}

test('there are at least 200 rows of bad input, 30 of them about reads, queries, pages and updates', (t) => {
  t.true(Object.values(GROUPS).flat().length >= 200)
  t.true([...badReads, ...badQueries, ...badPages, ...badUpdates].length >= 30)
})
