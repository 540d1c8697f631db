import { chooseContestants } from '../contestants/choose-contestants.mjs'
import { describeMachine } from '../harness/machine.mjs'
import { versionOf } from '../harness/packages.mjs'
import { createTracks } from '../tracks/create-tracks.mjs'
import { prepareWriter } from './prepare-writer.mjs'
import { printTurnedAway } from './print-turned-away.mjs'
import { SETTINGS } from './settings.mjs'

const ENTITIES = 1000

/**
 * Writes the same entities through the batch API of each contestant to a table that turns some away, and tells what is
 * stored, what the library says it left, and what it lost without a word.
 *
 * @returns the exit code: 1 only if Sluice lost something
 */
export async function runTurnedAway({ only, json }) {
  const tracks = createTracks(ENTITIES)
  const contestants = []
  for (const name of chooseContestants(only)) {
    const contestant = await import(`../contestants/${name}.mjs`)
    const write = await prepareWriter(contestant)
    const results = []
    for (const setting of SETTINGS) results.push(await write(setting, tracks))
    contestants.push({ name, version: versionOf(contestant.packages[0]), results })
  }
  const report = { benchmark: 'turned-away', entities: ENTITIES, machine: describeMachine(), contestants }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else printTurnedAway(report)
  const own = contestants.find(({ name }) => name === 'sluice')
  return own?.results.some(({ lost }) => lost > 0) ? 1 : 0
}
