import assert from 'node:assert/strict'
import { keyId, textOf } from './content.js'
import { KINDS } from './kinds.js'
import { Player } from './player.js'
import type { Script } from './script.js'
import { createWorld, type World } from './world.js'
import { writePast } from './write-past.js'

/** More turns than any script needs whose flushes end. */
const MAX_TURNS = 20_000

/** Plays a script, then lets everything get well and flushes once more. Throws where session and model differ. */
export async function playScript(script: Script): Promise<void> {
  const world = await createWorld(script)
  const player = new Player(world, script.policy)
  for (const step of script.steps) {
    if (step.do === 'settle') await settle(world, player)
    else if (step.do === 'turns') for (let turn = 0; turn < step.count; turn++) await passTurn(world, player)
    else if (step.do === 'write-past') await writePast(world, player, step)
    else player.do(step)
    await look(world, player)
  }
  await settle(world, player)
  await getWell(world, player)
}

/** One turn of the event loop. */
async function passTurn(world: World, player: Player): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  await look(world, player)
}

async function settle(world: World, player: Player): Promise<void> {
  for (let turn = 0; player.flushes.count + player.reads.count + player.queries.count > 0; turn++) {
    assert.ok(
      turn < MAX_TURNS,
      `${player.flushes.count} flushes and ${player.reads.count + player.queries.count} reads never end`,
    )
    await passTurn(world, player)
  }
  // calls of a flush that was ended hear of it
  await passTurn(world, player)
  player.flushes.checkCalls()
}

/** Without faults and with everything mended, one flush leaves what was last asked for. */
async function getWell(world: World, player: Player): Promise<void> {
  const { client, pending, managed, history, session } = world
  client.faults.clear()
  await client.createTables(KINDS.ghost.target)
  for (const { what, subject, id, kind, key, baseline } of pending.waiting) {
    if (subject === undefined) continue
    const isLost = what === 'update' && managed.get(id)?.subject !== subject && baseline === undefined
    if (subject.id !== id || isLost) player.discardKey({ kind: kind.name, key, spelling: 0 })
    else if (subject.isBroken || typeof subject.values.mark === 'string') player.subjects.edit(subject, 'plain')
  }
  player.do({ do: 'flush', options: { throwOnFailure: false, resend: true }, signal: 'none' })
  // in flight: not part of what is sent, and to be kept by the reads that follow
  for (const subject of player.subjects.all) if (subject.key > 0) player.subjects.edit(subject, 'plain')
  await settle(world, player)
  // what asks for something of its item may go on waiting for it
  const left = session.pending.filter(
    ({ table, kind }) => table !== KINDS.stray.table && (kind === 'put' || kind === 'delete'),
  )
  assert.deepEqual(left, [], 'still pending after a flush without faults')
  await readAll(world, player)
  for (const [id, intended] of player.flushes.intents) {
    if (id.startsWith(KINDS.stray.table)) continue
    assert.equal(textOf(history.stored.get(id)), intended, `${id} is not what was last asked for`)
  }
}

/** Asks for the items of the shared table that were ever meant, as either class: managed ones first, then consistently. */
async function readAll(world: World, player: Player): Promise<void> {
  for (const how of ['plain', 'consistent'] as const) {
    for (const kind of [KINDS.track, KINDS.disc]) {
      for (let key = 0; key < kind.keys; key++) {
        const isMeant = player.flushes.intents.has(keyId(kind, kind.keyObject(key, 0)))
        if (isMeant) player.do({ do: 'get', key: { kind: kind.name, key, spelling: 1 }, how })
      }
      await settle(world, player)
    }
  }
}

/** Hears what the session said, then compares what it holds with the model. */
async function look(world: World, player: Player): Promise<void> {
  // runs when no microtask is left: what could happen without a turn of the event loop has happened
  await new Promise<void>((resolve) => process.nextTick(resolve))
  for (let event = world.events.shift(); event !== undefined; event = world.events.shift()) event()
  player.letGo()
  player.reads.checkPrompt()
  const { session, pending } = world
  const flying = pending.flying.filter(({ discarded }) => !discarded).map(({ intent }) => ({ intent, inFlight: true }))
  const expected = [...flying, ...pending.waiting.map((intent) => ({ intent, inFlight: false }))]
  const found = session.pending
  const describe = (kind: string, id: string, inFlight: boolean): string =>
    `${kind} ${id}${inFlight ? ' in flight' : ''}`
  assert.deepEqual(
    found.map((entry) => describe(entry.kind, idOf(entry), entry.inFlight)),
    expected.map(({ intent, inFlight }) => describe(intent.what, intent.id, inFlight)),
    'pending',
  )
  found.forEach((entry, index) => {
    assert.equal(entry.entity, expected[index]!.intent.subject?.entity, 'pending of another instance')
    assert.equal(entry.entityClass, expected[index]!.intent.kind.entityClass)
  })
  for (const subject of player.subjects.all) {
    const isPending = pending.findOf(subject) !== undefined || pending.find(subject.id) !== undefined
    assert.equal(session.isPending(subject.entity), isPending, `isPending of ${subject.kind.name} ${subject.id}`)
    assert.equal(subject.seen, subject.believed, 'an entity changed by itself')
  }
}

function idOf({ table, key }: { readonly table: string; readonly key: object }): string {
  return keyId(Object.values(KINDS).find((kind) => kind.table === table)!, key)
}
