import { Session } from '@sluice/core'
import { Attribute, Entity, PartitionKey } from '@sluice/decorators'
import 'reflect-metadata'
import { FakeDynamoDBClient } from '@sluice/testing'
import { expect, test } from 'vitest'

@Entity({ table: 'Visits' })
class Visit {
  @PartitionKey() visitor!: string
  @Attribute() at!: Date
  @Attribute() pages!: number
}

test('legacy decorators under Vitest tell the types that TypeScript knows', async () => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Visit)
  const session = new Session({ client })
  session.save(Object.assign(new Visit(), { visitor: 'a', at: new Date(0), pages: 3 }))
  await session.flush()
  const found = await new Session({ client }).get(Visit, { visitor: 'a' })
  expect(found).toEqual(Object.assign(new Visit(), { visitor: 'a', at: new Date(0), pages: 3 }))
})
