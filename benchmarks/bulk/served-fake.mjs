import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, serve } from '@sluice/testing'
import { MARKS_TABLE } from './marks-table.mjs'

const client = new FakeDynamoDBClient({ recordCalls: 0 })
await client.send(new CreateTableCommand({ ...MARKS_TABLE, BillingMode: 'PAY_PER_REQUEST' }))
const server = await serve(client)
process.send(server.port)
process.once('disconnect', () => process.exit())
