import { describeMachine } from '../harness/machine.mjs'
import { measure } from '../harness/measure.mjs'
import { printTable } from '../harness/print-table.mjs'
import { summarise } from '../harness/statistics.mjs'
import { LOADS } from './loads.mjs'
import { runLoad } from './run-load.mjs'

const SECONDS = 600
/** How many times as fast as real time, at least, for the loads that have a goal. */
const GOAL = 60
/** All that a table of 1,000 units a second may admit: what comes, what one second brings at the start, one last unit. */
const MOST = 1000 * (SECONDS + 1) + 1

/**
 * Runs ten virtual minutes of more load than a table takes through the fake's engine, and tells how much faster than real
 * time that goes: by processor time, which other work on the machine doesn't change, and by the clock on the wall.
 *
 * @returns the exit code: 1 if a load with a goal ran slower than that, or a wrong number of units was admitted
 */
export async function runThrottled({ rounds, json }) {
  const loads = []
  for (const load of LOADS) loads.push(await measureLoad(load, rounds))
  const report = { benchmark: 'throttled', seconds: SECONDS, goal: GOAL, machine: describeMachine(), rounds, loads }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else print(report)
  return loads.every(({ isExact, hasGoal, byCpu }) => isExact && (!hasGoal || byCpu.median >= GOAL)) ? 0 : 1
}

async function measureLoad(load, rounds) {
  const [byCpu, byWall] = [[], []]
  let units
  for (let round = 0; round < rounds; round++) {
    const { cpuMs, wallMs } = await measure(async () => {
      units = await runLoad(load, SECONDS)
    })
    byCpu.push((1000 * SECONDS) / cpuMs)
    byWall.push((1000 * SECONDS) / wallMs)
  }
  const isExact = units.admitted <= MOST && units.admitted >= MOST - 26
  const { title, hasGoal } = load
  return { title, hasGoal, ...units, isExact, byCpu: summarise(byCpu), byWall: summarise(byWall) }
}

function print({ machine, rounds, loads }) {
  console.log(`\n${SECONDS} virtual seconds of a table of 1,000 write units a second; ${machine.date.slice(0, 10)}`)
  console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${rounds} rounds\n`)
  printTable(
    ['load', 'units asked for', 'admitted', 'x real time (CPU)', 'on the wall'],
    loads.map(({ title, asked, admitted, byCpu, byWall }) => [
      title,
      `${asked}`,
      `${admitted}`,
      told(byCpu),
      told(byWall),
    ]),
  )
}

function told({ median, min, max }) {
  return `${median.toFixed(0)} (${min.toFixed(0)}-${max.toFixed(0)})`
}
