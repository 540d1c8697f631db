import { GetItemCommand } from '@aws-sdk/client-dynamodb'
import { Session } from '@sluice/core'
import {
  Attribute,
  Embedded,
  Entity,
  list,
  map,
  nested,
  oneOf,
  PartitionKey,
  record,
  SortKey,
} from '@sluice/decorators'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'

@Embedded()
class Credit {
  @Attribute('string') name!: string
  @Attribute('number') share?: number
  full(): string {
    return `${this.name} (${this.share ?? 0} %)`
  }
}

abstract class Stored {
  @PartitionKey('string') artist!: PartitionKey<string>
  @Attribute('date') createdAt: Date = new Date(0)
}

@Entity({ table: 'Music' })
class Song extends Stored {
  @SortKey({ type: 'string', name: 'SK' }) title!: SortKey<string>
  @Attribute('number') year!: number
  @Attribute({ type: 'string-set', name: 'labels' }) tags?: Set<string>
  @Attribute(oneOf('single', 'album')) kind?: 'single' | 'album'
  @Attribute(list(nested(Credit))) credits: Credit[] = []
  @Attribute(map('number')) plays?: Map<string, number>
  @Attribute(record('boolean')) flags?: Record<string, boolean>
  @Attribute({ type: 'string', default: 'none' }) note?: string
  unmapped = 'stays in memory'
}

const key = { artist: 'Nina Simone', title: 'Sinnerman' }

function makeSong(): Song {
  return Object.assign(new Song(), {
    ...key,
    year: 1965,
    tags: new Set(['jazz']),
    kind: 'single' as const,
    credits: [Object.assign(new Credit(), { name: 'Simone', share: 50 })],
    plays: new Map([['radio', 3]]),
    flags: { live: true },
  })
}

test('a decorated entity is written by its attributes, under their names', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  const session = new Session({ client })
  session.save(makeSong())
  const report = await session.flush()
  t.is(report.counts.written, 1)
  const stored = { artist: { S: key.artist }, SK: { S: key.title } }
  const { Item } = await client.send(new GetItemCommand({ TableName: 'Music', Key: stored }))
  t.deepEqual(Item, {
    artist: { S: 'Nina Simone' },
    SK: { S: 'Sinnerman' },
    createdAt: { S: '1970-01-01T00:00:00.000Z' },
    year: { N: '1965' },
    labels: { SS: ['jazz'] },
    kind: { S: 'single' },
    credits: { L: [{ M: { name: { S: 'Simone' }, share: { N: '50' } } }] },
    plays: { M: { radio: { N: '3' } } },
    flags: { M: { live: { BOOL: true } } },
  })
})

test('and comes back as an instance of its class, nested values of theirs', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  const session = new Session({ client })
  session.save(makeSong())
  await session.flush()
  const loaded = await new Session({ client }).get(Song, key)
  t.true(loaded instanceof Song)
  const { unmapped: _neverStored, ...expected } = makeSong()
  t.like(loaded, { ...expected, note: 'none', unmapped: undefined })
  t.is(loaded?.credits[0]?.full(), 'Simone (50 %)')
})
