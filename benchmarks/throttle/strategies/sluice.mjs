import { defineEntity, Session } from '@sluice/core'
import { TABLE } from '../open-table.mjs'

class Row {}

defineEntity(Row, {
  table: TABLE,
  partitionKey: 'artist',
  sortKey: 'row',
  attributes: { artist: 'string', row: 'string', note: 'string' },
})

export const title = 'Sluice'
export const how = 'its own code, through the SDK client'

/** A session that saves all rows and flushes once. */
export async function write(rows, { client, clock, random, concurrency }) {
  const session = new Session({ client, clock, random })
  for (const row of rows) session.save(Object.assign(new Row(), row))
  await session.flush({ concurrency, throwOnFailure: false })
}
