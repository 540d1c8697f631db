import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawCharts } from './draw-charts.mjs'
import { targetsTable } from './targets-table.mjs'
import { writeBetween } from './write-between.mjs'

/**
 * Draws the results of `root`/benchmarks/results into docs/charts, and writes what they say of the targets, and where the
 * charts are, into docs/performance.md. Gives the names of the charts.
 */
export function writeCharts(root) {
  const results = readResults(join(root, 'benchmarks/results'))
  const charts = drawCharts(results)
  const folder = join(root, 'docs/charts')
  rmSync(folder, { recursive: true, force: true })
  if (charts.length > 0) mkdirSync(folder)
  for (const { name, svg } of charts) writeFileSync(join(folder, `${name}.svg`), svg)
  const file = join(root, 'docs/performance.md')
  const pictures = charts.map(({ name, title }) => `![${title}](charts/${name}.svg)`).join('\n\n')
  const page = writeBetween(readFileSync(file, 'utf8'), 'targets', `${machines(results)}\n\n${targetsTable(results)}`)
  writeFileSync(file, writeBetween(page, 'charts', pictures || 'Nothing was drawn yet.'))
  return charts.map(({ name }) => name)
}

function readResults(folder) {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  )
}

function machines(results) {
  const lines = Object.values(results).map(
    ({ machine: { cpu, cores, node, date } }) => `${cpu}, ${cores} cores, Node ${node}, ${date.slice(0, 10)}`,
  )
  const different = [...new Set(lines)]
  return different.length === 0 ? 'Nothing was measured yet.' : `Measured on ${different.join('; on ')}.`
}
