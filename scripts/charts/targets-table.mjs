import { TARGETS } from './targets.mjs'

/** The design's targets as a Markdown table: what was measured, and whether it is reached. */
export function targetsTable(results) {
  const rows = TARGETS.map(({ work, target, find }) => {
    const found = find(results)
    const verdict = found === undefined ? 'not measured yet' : found.isReached ? 'reached' : '**not reached**'
    return `| ${work} | ${target} | ${found?.value ?? ''} | ${verdict} |`
  })
  return ['| work | target | measured | |', '|---|--:|--:|---|', ...rows].join('\n')
}
