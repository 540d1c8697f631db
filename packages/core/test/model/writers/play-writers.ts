import assert from 'node:assert/strict'
import { BulkLoads } from './bulk-loads.js'
import type { Script, Step, Target } from './script.js'
import { setFault } from './set-fault.js'
import { createWorld, type World } from './world.js'
import { Writer } from './writer.js'

/** More turns than any script needs whose flushes end. */
const MAX_TURNS = 20_000
/** Longer than DynamoDB knows a transaction's token. */
const TOKEN_FORGOTTEN_MS = 11 * 60_000

interface Game {
  readonly world: World
  readonly writers: Readonly<Record<'a' | 'b', Writer>>
  readonly bulk: BulkLoads
}

/** Plays a script, then lets everything get well and flushes until nothing is left. Throws where outcomes aren't true. */
export async function playWriters(script: Script): Promise<void> {
  const world = await createWorld(script)
  const writers = { a: new Writer(world, 'a'), b: new Writer(world, 'b') }
  const game: Game = { world, writers, bulk: new BulkLoads(world) }
  for (const step of script.steps) {
    await play(game, step)
    await look(game)
  }
  await settle(game)
  await getWell(game)
}

async function play(game: Game, step: Step): Promise<void> {
  const { world, writers, bulk } = game
  switch (step.do) {
    case 'fault':
      setFault(world.fake, step)
      break
    case 'calm':
      world.fake.faults.clear()
      break
    case 'latency':
      Object.assign(world.latency, { request: step.request, answer: step.answer })
      break
    case 'bulk':
      bulk.start(step.keys)
      break
    case 'turns':
      for (let turn = 0; turn < step.count; turn++) await passTurn(game)
      break
    case 'settle':
      await settle(game)
      break
    case 'sleep':
      await settle(game)
      await world.fake.clock.sleep(TOKEN_FORGOTTEN_MS)
      break
    default:
      await playOwn(game, writers[step.writer], step)
  }
}

async function playOwn(
  game: Game,
  writer: Writer,
  step: Extract<Step, Target> | Extract<Step, { do: 'flush' }>,
): Promise<void> {
  writer.do(step)
  // nothing that the writer does meanwhile would tell more: gets that race have a property of their own
  while (writer.loads > 0) await passTurn(game)
}

async function passTurn(game: Game): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  await look(game)
}

async function settle(game: Game): Promise<void> {
  const { writers, bulk } = game
  for (let turn = 0; writers.a.flush ?? writers.b.flush ?? bulk.count > 0; turn++) {
    assert.ok(turn < MAX_TURNS, 'flushes that never end')
    await passTurn(game)
  }
}

/** Hears what ended, then compares what the sessions hold with the model. */
async function look({ world, writers }: Game): Promise<void> {
  // runs when no microtask is left: what could happen without a turn of the event loop has happened
  await new Promise<void>((resolve) => process.nextTick(resolve))
  for (let event = world.events.shift(); event !== undefined; event = world.events.shift()) event()
  writers.a.look()
  writers.b.look()
}

/** Without faults nothing stays in doubt, and what is left is what its condition forbids. */
async function getWell(game: Game): Promise<void> {
  const { world, writers } = game
  world.fake.faults.clear()
  Object.assign(world.latency, { request: 0, answer: 0 })
  for (const writer of [writers.a, writers.b]) {
    for (const round of ['what is kept', 'what waited for it']) {
      writer.discardChecks()
      writer.do({ do: 'flush', writer: writer.name, options: { mode: 'auto', resend: true, retry: {} } })
      await settle(game)
      // one that had to be sent under another token, and fails on what it may have done itself, stays in doubt
      if (writer.kept?.isRenewed) writer.giveUpKept()
      assert.equal(writer.kept, undefined, `a transaction is still in doubt after flushing ${round}`)
    }
    const left = [...writer.pending.waiting.values()]
    for (const { id } of left) {
      const outcome = writer.outcomes.get(id)
      assert.equal(outcome, 'condition-failed', `${id} is pending after a flush without faults`)
    }
  }
}
