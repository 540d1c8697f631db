import { interleave } from '../harness/interleave.mjs'
import { describeMachine } from '../harness/machine.mjs'
import { summarise, summariseRatios } from '../harness/statistics.mjs'
import { measureConstructor } from './measure-constructor.mjs'
import { openContestants } from './open-contestants.mjs'
import { printFake } from './print-fake.mjs'
import { WORK } from './work.mjs'

const BASELINE = 'canned answers'

/**
 * Makes the same calls one after another through the SDK's client on the fake, on dynalite and on DynamoDB Local, and on a
 * request handler that answers with canned bytes: what the SDK itself costs, the ceiling of all.
 *
 * @returns the exit code: 1 if a contestant couldn't run
 */
export async function runFake({ only, rounds, json }) {
  const note = json ? () => {} : (text) => process.stderr.write(`${text}\n`)
  const contestants = await openContestants(only, note)
  const running = contestants.filter(({ client }) => client !== undefined)
  try {
    const work = []
    for (const [title, { calls, command }] of Object.entries(WORK)) {
      note(title)
      work.push(await measureWork(title, calls, command, running, rounds))
    }
    note('constructor')
    const constructors = await measureConstructor(rounds)
    const problems = contestants.flatMap(({ name, problem }) => (problem === undefined ? [] : [{ name, problem }]))
    const report = {
      benchmark: 'fake',
      rounds,
      baseline: BASELINE,
      machine: describeMachine(),
      work,
      constructors,
      problems,
    }
    if (json) console.log(JSON.stringify(report, undefined, 2))
    else printFake(report)
    return problems.length > 0 ? 1 : 0
  } finally {
    for (const { client, stop } of running) {
      client.destroy()
      await stop?.()
    }
  }
}

async function measureWork(title, calls, command, contestants, rounds) {
  const runs = contestants.map(({ name, client }) => ({
    name,
    run: () => makeCalls(client, command, calls),
    warmUp: () => makeCalls(client, command, calls / 4),
  }))
  const measured = await interleave(runs, rounds)
  const wall = (name) => measured.get(name).map(({ wallMs }) => wallMs)
  const rates = (name) => wall(name).map((ms) => (1000 * calls) / ms)
  return {
    title,
    calls,
    contestants: runs.map(({ name }) => ({
      name,
      callsPerSecond: summarise(rates(name)),
      // of rates: 1 is as fast as the SDK without any DynamoDB behind it
      ofCeiling: summariseRatios(rates(name), rates(BASELINE)),
    })),
  }
}

async function makeCalls(client, command, count) {
  for (let index = 0; index < count; index++) await client.send(command(index))
}
