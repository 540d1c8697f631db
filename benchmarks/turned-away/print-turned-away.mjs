import { printTable } from '../harness/print-table.mjs'

const HEAD = ['contestant', 'version', 'calls', 'stored', 'left', 'lost', 'error']

/** Prints one table for each setting. */
export function printTurnedAway({ entities, machine, contestants }) {
  console.log(`\n${entities} entities, one write; ${machine.date.slice(0, 10)}, Node ${machine.node}`)
  const settings = contestants[0].results.map(({ setting }) => setting)
  for (const [index, setting] of settings.entries()) {
    console.log(`\nWhen ${setting}:\n`)
    printTable(
      HEAD,
      contestants.map(({ name, version, results }) => row(name, version, results[index])),
    )
  }
  console.log('\nleft: what the library says it did not write. lost: neither stored, nor left, nor an error.')
}

function row(name, version, { calls, stored, left, lost, error }) {
  return [name, version, String(calls), String(stored), String(left ?? '-'), String(lost), (error ?? '').slice(0, 70)]
}
