import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { buildCity } from './build-city.js'
import { City } from './city.js'
import { readSourceCities } from './source-city.js'

const client = new FakeDynamoDBClient({ recordCalls: 0 })
await client.createTables(City)

const session = new Session({ client })
session.saveAll(readSourceCities().map(buildCity))
console.log(await session.flush())
