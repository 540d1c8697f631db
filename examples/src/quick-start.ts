// Save, remove, flush, get: the whole of it on one page.
import { Session } from '@sluice/core'
import { Attribute, Entity, PartitionKey, SortKey } from '@sluice/decorators'
import { FakeDynamoDBClient } from '@sluice/testing'

@Entity({ table: 'Music' })
class Song {
  @PartitionKey('string') artist!: PartitionKey<string>
  @SortKey('string') title!: SortKey<string>
  @Attribute('number') year!: number
  @Attribute({ type: 'string-set', name: 'labels' }) tags?: Set<string>
}

const client = new FakeDynamoDBClient() // in production: new DynamoDBClient({})
await client.createTables(Song)

const session = new Session({ client })
const song = Object.assign(new Song(), {
  artist: 'Nina Simone',
  title: 'Sinnerman',
  year: 1965,
  tags: new Set(['jazz', 'gospel']),
})
session.save(song) // nothing is sent
session.remove(Song, { artist: 'Nina Simone', title: 'Feeling Good' })

const report = await session.flush() // one call
console.log(report)

const key = { artist: 'Nina Simone', title: 'Sinnerman' }
console.log('the same instance, without a call:', (await session.get(Song, key)) === song)
console.log('read by another session:', await new Session({ client }).get(Song, key))
