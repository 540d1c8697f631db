import { type AttributeValue, DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import { contentOf, keyId } from './content.js'
import { addMembers, type Effect, leaves } from './effect.js'
import { KINDS } from './kinds.js'
import type { Player } from './player.js'
import type { Step } from './script.js'
import type { World } from './world.js'

type WritePast = Extract<Step, { readonly do: 'write-past' }>

/** Another writer puts, changes or deletes an item past the session; not while a flush is open, whose calls it would race. */
export async function writePast(world: World, player: Player, { key, what }: WritePast): Promise<void> {
  const kind = KINDS[key.kind]
  if (player.flushes.count > 0 || kind.name === 'ghost' || kind.name === 'stray') return
  const keyObject = kind.keyObject(key.key, 0)
  const rev = player.subjects.nextRev()
  // no class models the note
  const attributes = { rev: { N: `${rev}` }, note: { S: `${rev}` } }
  const Key = Object.fromEntries(
    Object.entries(keyObject).map(([name, value]): [string, AttributeValue] => [
      name,
      typeof value === 'string' ? { S: value } : { N: `${Number(value)}` },
    ]),
  )
  const TableName = kind.table
  if (what === 'put') await world.client.send(new PutItemCommand({ TableName, Item: { ...Key, ...attributes } }))
  else if (what === 'delete') await world.client.send(new DeleteItemCommand({ TableName, Key }))
  else await world.client.send(new PutItemCommand({ TableName, Item: await touched(world, TableName, Key, `${rev}`) }))
  const left: Readonly<Record<WritePast['what'], Effect>> = {
    put: leaves(contentOf(kind.table, attributes)),
    delete: leaves(undefined),
    touch: (before = {}) => [{ ...before, note: `S ${rev}`, sides: addMembers(before.sides, [`${rev}`]) }],
  }
  const id = keyId(kind, keyObject)
  const { [what]: effect } = left
  player.flushes.notePast({ what: 'patch', id, kind, key: key.key, subject: undefined }, effect)
}

const reader = new FakeDynamoDBClient({ recordCalls: 0 })

/** The item with a change of what one class models and another doesn't. It is read past the faults. */
async function touched(
  { client }: World,
  TableName: string,
  Key: Readonly<Record<string, AttributeValue>>,
  rev: string,
): Promise<Record<string, AttributeValue>> {
  reader.restore(client.snapshot())
  const { Item = Key } = await reader.send(new GetItemCommand({ TableName, Key }))
  return { ...Item, note: { S: rev }, sides: { SS: [...new Set([...(Item.sides?.SS ?? []), rev])] } }
}
