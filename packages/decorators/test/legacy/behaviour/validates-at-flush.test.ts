import 'reflect-metadata'
import { SealError, Session } from '@sluice/core'
import { Attribute, Entity, PartitionKey } from '@sluice/decorators'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { IsInt, Min } from 'class-validator'

@Entity({ table: 'Music' })
class Song {
  @PartitionKey() id!: string
  @Attribute() @IsInt() @Min(1900) year!: number
}

const song = (id: string, year: number): Song => Object.assign(new Song(), { id, year })

test("class-validator's rules are checked at flush: nothing is sent, and the problem names entity and rule", async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  const session = new Session({ client })
  const wrong = song('wrong', 1812)
  session.saveAll([song('right', 1965), wrong])
  const error = await t.throwsAsync(session.flush(), { instanceOf: SealError })
  t.deepEqual(
    error.problems.map(({ className, attribute, reason }) => ({ className, attribute, reason })),
    [{ className: 'Song', attribute: 'year', reason: 'year must not be less than 1900' }],
  )
  t.is(error.problems[0]?.entity, wrong)
  t.false(error.message.includes('1812'))
  t.is(session.pending.length, 2)

  wrong.year = 1912
  t.is((await session.flush()).counts.written, 2)
})
