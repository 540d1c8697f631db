import { printMachine } from '../harness/print-machine.mjs'
import { printProblems } from '../harness/print-problems.mjs'
import { printTable } from '../harness/print-table.mjs'
import { showRatio } from '../harness/show-ratio.mjs'

const HEAD = [
  'contestant',
  'CPU ratio',
  'wall ratio',
  'CPU µs/entity',
  'calls',
  'MB sent',
  'peak heap MB',
  'live heap MB',
]
const TRANSPORTS = { stub: 'transport stubbed', http: 'over loopback HTTP' }

/** Prints a report as a table for people. */
export function printReport(report) {
  const { machine } = report
  console.log(
    `\nFlush of ${report.entities} entities of ${report.attributes} attributes, ${TRANSPORTS[report.transport]}`,
  )
  printMachine(machine)
  console.log(`Ratios to ${report.baseline} in the same round: median (least-greatest) of ${report.rounds} rounds\n`)
  const ran = report.contestants.filter(({ problem }) => problem === undefined)
  printTable(
    HEAD,
    ran.map((contestant) => row(contestant, report.entities)),
  )
  console.log('\nBelow 15 % nothing is a difference.')
  printProblems(report.contestants)
  for (const { name, copies, versions } of report.sdk) {
    if (copies > 1) console.log(`${copies} copies of ${name} were loaded: ${versions.join(', ')}`)
  }
}

function row(contestant, entities) {
  return [
    contestant.name,
    showRatio(contestant.cpuRatio),
    showRatio(contestant.wallRatio),
    ((contestant.cpuMs.median * 1000) / entities).toFixed(1),
    String(contestant.calls),
    (contestant.bytes / 1e6).toFixed(1),
    contestant.peakHeapMB.toFixed(0),
    contestant.liveHeapMB.toFixed(0),
  ]
}
