import { describeMachine } from '../harness/machine.mjs'
import { summarise } from '../harness/statistics.mjs'
import { idealOf } from './ideal.mjs'
import { printThrottle } from './print-throttle.mjs'
import { runSetting } from './run-setting.mjs'
import { HELD_BACK, SETTINGS } from './settings.mjs'

const STRATEGIES = ['sluice', 'hand-written', 'onetable', 'typedorm', 'nova', 'toolbox', 'send-once']
/** Calls / ideal at most, by a setting's goal; time / ideal at most, for each that has one or is provisioned. */
const GOALS = { moderate: 1.05, overload: 1.3 }
const TIME_GOAL = 1.05

/**
 * Writes rows to tables that take less than is offered, on the virtual clock, once for each seed (`--rounds` of them), and
 * tells calls and time as multiples of the ideal. `--held-back` runs the settings that nothing was tuned on.
 *
 * @returns the exit code: 1 only if Sluice left rows behind
 */
export async function runThrottle({ rounds, json, only, heldBack }) {
  const settings = []
  for (const setting of heldBack ? HELD_BACK : SETTINGS) {
    const results = []
    for (const name of STRATEGIES.filter((one) => only === undefined || only.includes(one))) {
      results.push(await runSeeds(name, setting, rounds))
    }
    settings.push({ ...setting, ideal: idealOf(setting), goals: goalsOf(setting), results })
  }
  const report = { benchmark: 'throttle', heldBack, machine: describeMachine(), seeds: rounds, settings }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else printThrottle(report)
  const own = settings.flatMap(({ results }) => results.filter(({ name }) => name === 'sluice'))
  return own.some(({ left }) => left.max > 0) ? 1 : 0
}

async function runSeeds(name, setting, rounds) {
  const strategy = await import(`./strategies/${name}.mjs`)
  const runs = []
  for (let seed = 1; seed <= rounds; seed++) runs.push(await runSetting(strategy, setting, seed))
  const complete = runs.filter(({ timeOfIdeal }) => timeOfIdeal !== undefined)
  return {
    name,
    title: strategy.title,
    how: strategy.how,
    calls: summarise(runs.map(({ calls }) => calls)),
    left: summarise(runs.map(({ left }) => left)),
    callsOfIdeal: summarise(runs.map(({ callsOfIdeal }) => callsOfIdeal)),
    timeOfIdeal: complete.length === runs.length ? summarise(runs.map(({ timeOfIdeal }) => timeOfIdeal)) : undefined,
    runs,
  }
}

function goalsOf({ goal, isProvisioned }) {
  return { callsOfIdeal: GOALS[goal], timeOfIdeal: isProvisioned ? TIME_GOAL : undefined }
}
