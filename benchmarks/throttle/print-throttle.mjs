import { printTable } from '../harness/print-table.mjs'

const HEAD = ['strategy', 'calls / ideal', 'time / ideal', 'left']

/** Prints a table for each setting; `*` marks what is missed of a goal. */
export function printThrottle({ heldBack, seeds, machine, settings }) {
  console.log(`\n${heldBack ? 'Held-back settings' : 'Settings'}, ${seeds} seeds; ${machine.date.slice(0, 10)}`)
  for (const { title, ideal, goals, results } of settings) {
    console.log(`\n${title}: ideally ${ideal.calls} calls in ${ideal.ms} ms\n`)
    printTable(
      HEAD,
      results.map(({ name, title, callsOfIdeal, timeOfIdeal, left }) => {
        const isOwn = name === 'sluice'
        return [
          title,
          told(callsOfIdeal, isOwn ? goals.callsOfIdeal : undefined),
          told(timeOfIdeal, isOwn ? goals.timeOfIdeal : undefined),
          left.max === 0 ? '0' : `${left.min}-${left.max}`,
        ]
      }),
    )
  }
  console.log(
    '\nAll but Sluice and the calls of its own code are re-implemented on the virtual clock. * misses its goal.',
  )
}

function told(summary, goal) {
  if (summary === undefined) return '-'
  const { median, min, max } = summary
  return `${median.toFixed(2)} (${min.toFixed(2)}-${max.toFixed(2)})${median > goal ? ' *' : ''}`
}
