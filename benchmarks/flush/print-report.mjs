import { printTable } from '../harness/print-table.mjs'

const HEAD = ['contestant', 'CPU ratio', 'wall ratio', 'CPU µs/entity', 'calls', 'MB sent', 'peak heap MB']

/** Prints a report as a table for people. */
export function printReport(report) {
  const { machine } = report
  console.log(
    `\nFlush of ${report.entities} entities of ${report.attributes} attributes, ${report.transport === 'stubbed' ? 'transport stubbed' : 'over HTTP on loopback'}`,
  )
  console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${machine.date.slice(0, 10)}`)
  console.log(`Ratios to ${report.baseline} in the same round: median (least-greatest) of ${report.rounds} rounds\n`)
  const ran = report.contestants.filter(({ problem }) => problem === undefined)
  printTable(
    HEAD,
    ran.map((contestant) => row(contestant, report.entities)),
  )
  console.log('\nBelow 15 % nothing is a difference.')
  for (const { name, remark } of ran) if (remark !== undefined) console.log(`${name} ${remark}.`)
  for (const { name, problem } of report.contestants)
    if (problem !== undefined) console.log(`${name} couldn't run: ${problem}`)
  for (const { name, copies, versions } of report.sdk) {
    if (copies > 1) console.log(`${copies} copies of ${name} were loaded: ${versions.join(', ')}`)
  }
}

function row(contestant, entities) {
  return [
    contestant.name,
    ratio(contestant.cpuRatio),
    ratio(contestant.wallRatio),
    ((contestant.cpuMs.median * 1000) / entities).toFixed(1),
    String(contestant.calls),
    (contestant.bytes / 1e6).toFixed(1),
    contestant.peakHeapMB.toFixed(0),
  ]
}

function ratio({ median, min, max }) {
  return `${median.toFixed(2)} (${min.toFixed(2)}-${max.toFixed(2)})`
}
