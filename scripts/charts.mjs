// Draws docs/charts from benchmarks/results, and writes the table of targets into docs/performance.md.
import { writeCharts } from './charts/write-charts.mjs'
import { root } from './packages/run.mjs'

console.log(`drawn: ${writeCharts(root).join(', ') || 'nothing, benchmarks/results has no JSON'}`)
