import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describeMachine } from '../harness/machine.mjs'
import { printMachine } from '../harness/print-machine.mjs'
import { printTable } from '../harness/print-table.mjs'
import { showRatio } from '../harness/show-ratio.mjs'
import { summarise, summariseRatios } from '../harness/statistics.mjs'
import { checkProgram } from './check-program.mjs'
import { kinds, nothing, operation, operations, queries } from './programs.mjs'

const VERSIONS = ['5.9', '6.0', '7.0']
const LARGE = { classes: 60, attributes: 25, queries: 300 }
const SMALL = { entities: 20, attributes: 18 }
const BASELINES = ['plain', 'by hand']

/**
 * What the compiler makes of the types: the time to check 60 classes of 25 attributes with 300 queries, against the same
 * in plain interfaces and against hand-written code that runs, in interleaved rounds; and the instantiations of 20 entities
 * of 18 attributes with one operation on each, above a program that only imports the package.
 *
 * @returns the exit code
 */
export function runTypes({ rounds, only, json }) {
  // installs the compilers, too
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/bundle.mjs')])
  const versions = VERSIONS.filter((version) => only === undefined || only.includes(version))
  const report = {
    benchmark: 'types',
    rounds,
    machine: describeMachine(),
    large: LARGE,
    small: SMALL,
    compilers: versions.map((version) => measure(version, rounds, json)),
  }
  rmSync(join(import.meta.dirname, '.programs'), { recursive: true, force: true })
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else print(report)
  return 0
}

function measure(version, rounds, isQuiet) {
  const measured = Object.fromEntries(kinds.map((kind) => [kind, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const kind of kinds) {
      const found = checkProgram(version, `queries-${kind.replace(' ', '-')}`, queries(kind, LARGE))
      // the first round brings the files into the system's cache
      if (round > 0) measured[kind].push(found)
    }
    if (!isQuiet && round > 0) process.stderr.write(`TypeScript ${version}: round ${round} of ${rounds}\n`)
  }
  return { version, programs: kinds.map((kind) => describe(kind, measured)), instantiations: count(version) }
}

function describe(kind, measured) {
  const of = (key, from = measured[kind]) => from.map((round) => round[key])
  return {
    kind,
    instantiations: measured[kind][0].instantiations,
    checkS: summarise(of('checkS')),
    totalS: summarise(of('totalS')),
    ratios: BASELINES.map((baseline) => ({
      baseline,
      check: summariseRatios(of('checkS'), of('checkS', measured[baseline])),
      total: summariseRatios(of('totalS'), of('totalS', measured[baseline])),
    })),
  }
}

function count(version) {
  const none = checkProgram(version, 'nothing', nothing()).instantiations
  return operations.map((kind) => ({
    operation: kind,
    instantiations: checkProgram(version, `operation-${kind}`, operation(kind, SMALL)).instantiations - none,
  }))
}

function print({ compilers, machine, rounds }) {
  const { classes, attributes, queries: count } = LARGE
  console.log(
    `\n${classes} classes of ${attributes} attributes with ${count} queries: seconds to check them (7.0: by the clock)`,
  )
  printMachine(machine)
  console.log(`Fresh processes: median (least-greatest) of ${rounds}\n`)
  printTable(
    [
      'TypeScript, by',
      'seconds',
      ...BASELINES.map((baseline) => `against ${baseline}`),
      'checking alone',
      'instantiations',
    ],
    compilers.flatMap(({ version, programs }) =>
      programs.map(({ kind, checkS, totalS, ratios, instantiations }) => [
        ...[`${version} ${kind}`, showRatio(totalS), ...ratios.map(({ total }) => showRatio(total))],
        ...[showRatio(checkS), String(instantiations)],
      ]),
    ),
  )
  console.log(`\n${SMALL.entities} entities of ${SMALL.attributes} attributes, one operation on each: instantiations\n`)
  printTable(
    ['TypeScript', ...operations],
    compilers.map(({ version, instantiations }) => [
      version,
      ...instantiations.map((one) => String(one.instantiations)),
    ]),
  )
}
