// The structure figures: code lines (neither blank nor comment) of the packages' sources and tests.
// --check fails when one is over its limit.
import { join } from 'node:path'
import { limits, overLimits, structureFigures } from './figures/structure-figures.mjs'

const figures = structureFigures(join(import.meta.dirname, '..'))
console.table(
  Object.fromEntries(
    figures.packages.map(({ name, large, ratio, ...row }) => [
      name,
      { ...row, [`over ${limits.largest}`]: large.length, 'tests : source': Number(ratio.toFixed(2)) },
    ]),
  ),
)
console.log(`import cycles: ${figures.cycles}`)

const over = overLimits(figures)
for (const sentence of over) console.log(`over: ${sentence}`)
if (process.argv.includes('--check') && over.length > 0) process.exitCode = 1
