import { type AttributeValue, DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { type Content, contentOf, keyId } from './content.js'
import { KINDS } from './kinds.js'
import type { Player } from './player.js'
import type { Step } from './script.js'
import type { World } from './world.js'

type WritePast = Extract<Step, { readonly do: 'write-past' }>

/** Another writer puts or deletes an item past the session; not while a flush is open, whose calls it would race. */
export async function writePast(world: World, player: Player, { key, what }: WritePast): Promise<void> {
  const kind = KINDS[key.kind]
  if (player.flushes.count > 0 || kind.name === 'ghost' || kind.name === 'stray') return
  const keyObject = kind.keyObject(key.key, 0)
  const rev = player.subjects.nextRev()
  // no class models the note
  const attributes = { rev: { N: `${rev}` }, note: { S: `${rev}` } }
  const content: Content | undefined = what === 'put' ? contentOf(kind.table, attributes) : undefined
  const Key = Object.fromEntries(
    Object.entries(keyObject).map(([name, value]): [string, AttributeValue] => [
      name,
      typeof value === 'string' ? { S: value } : { N: `${Number(value)}` },
    ]),
  )
  const TableName = kind.table
  if (what === 'put') await world.client.send(new PutItemCommand({ TableName, Item: { ...Key, ...attributes } }))
  else await world.client.send(new DeleteItemCommand({ TableName, Key }))
  const id = keyId(kind, keyObject)
  player.flushes.notePast({ what, id, kind, key: key.key, subject: undefined }, content)
}
