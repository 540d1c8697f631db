import { DescribeContinuousBackupsCommand, ExecuteStatementCommand, ListBackupsCommand } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const TableName = 'Music'

for (const command of [
  new ExecuteStatementCommand({ Statement: 'SELECT * FROM Music' }),
  new ListBackupsCommand({}),
  new DescribeContinuousBackupsCommand({ TableName }),
]) {
  const operation = command.constructor.name.replace('Command', '')
  test(`${operation} is refused by name, not answered wrongly`, async (t) => {
    const client = await musicClient()
    await t.throwsAsync(client.send(command as ListBackupsCommand), {
      name: 'UnknownOperationException',
      message: new RegExp(`^FakeDynamoDBClient doesn't have ${operation} \\(yet\\): nothing was done\\.`),
    })
    t.is(client.calls.at(-1)?.outcome, 'UnknownOperationException')
  })
}

const Item = key('a')
for (const [operation, member, input] of [
  ['PutItem', 'Expects', { TableName, Item, Expects: {} }],
  ['Scan', 'QueryFilter', { TableName, QueryFilter: {} }],
  ['CreateTable', 'StreamSpecification', { TableName: 'Other', StreamSpecification: { StreamEnabled: true } }],
] as const) {
  test(`${operation}.${member} is refused by name, and nothing is done`, async (t) => {
    const client = await musicClient()
    const { body, status } = await rawCall(client, operation, input)
    t.is(status, 400)
    t.regex(body.__type, /#NotInFakeException$/)
    t.true(body.message.startsWith(`FakeDynamoDBClient doesn't have ${operation}.${member} (yet): nothing was done.`))
    t.is((await rawCall(client, 'Scan', { TableName })).body.Count, 0)
  })
}
