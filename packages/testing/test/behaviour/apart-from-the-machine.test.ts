import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'

test('no profile, credentials or configuration of the machine is read', async (t) => {
  const { readFile } = fs.promises
  const read: string[] = []
  fs.promises.readFile = ((...args: Parameters<typeof readFile>) => {
    read.push(String(args[0]))
    return readFile(...args)
  }) as typeof readFile
  syncBuiltinESMExports()
  t.teardown(() => {
    fs.promises.readFile = readFile
    syncBuiltinESMExports()
  })
  await new FakeDynamoDBClient().send(new ListTablesCommand({}))
  t.deepEqual(
    read.filter((path) => path.includes('.aws')),
    [],
  )
})
