import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describeMachine } from '../harness/machine.mjs'
import { versionOf } from '../harness/packages.mjs'
import { printMachine } from '../harness/print-machine.mjs'
import { printTable } from '../harness/print-table.mjs'
import { showRatio } from '../harness/show-ratio.mjs'
import { summarise } from '../harness/statistics.mjs'
import { LIBRARIES } from './libraries.mjs'

/**
 * What it takes to load each library in a fresh process that has loaded client-dynamodb already. Rounds are interleaved;
 * one round before them brings the files into the system's cache.
 *
 * @returns the exit code
 */
export function runImport({ rounds, only, json }) {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/bundle.mjs')])
  const libraries = LIBRARIES.filter(({ name }) => only === undefined || only.includes(name))
  const measured = new Map(libraries.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const { name } of libraries) {
      const found = probe(name)
      if (round > 0) measured.get(name).push(found)
    }
    if (!json && round > 0) process.stderr.write(`round ${round} of ${rounds}\n`)
  }
  const sdkMs = summarise([...measured.values()].flat().map((round) => round.sdkMs))
  const contestants = libraries.map((library) => describe(library, measured.get(library.name)))
  const report = { benchmark: 'import', rounds, machine: describeMachine(), sdkMs, contestants }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else print(report)
  return 0
}

function probe(name) {
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
  // of our own packages what is published: its JavaScript is bundled
  const args = ['--conditions=published', join(import.meta.dirname, 'probe.mjs'), name]
  return JSON.parse(execFileSync(process.execPath, args, options))
}

function describe({ name, packages }, rounds) {
  const of = (key) => summarise(rounds.map((round) => round[key]))
  const versions = Object.fromEntries(packages.map((each) => [each, versionOf(each)]))
  return { name, versions, wallMs: of('wallMs'), cpuMs: of('cpuMs'), rssMB: of('rssMB') }
}

function print({ contestants, machine, sdkMs, rounds }) {
  console.log(`\nImport above client-dynamodb, which takes ${sdkMs.median.toFixed(0)} ms itself`)
  printMachine(machine)
  console.log(`Fresh processes: median (least-greatest) of ${rounds}\n`)
  printTable(
    ['library', 'wall ms', 'CPU ms', 'memory MB'],
    contestants.map(({ name, wallMs, cpuMs, rssMB }) => [
      name,
      showRatio(wallMs, 1),
      showRatio(cpuMs, 1),
      showRatio(rssMB, 1),
    ]),
  )
}
