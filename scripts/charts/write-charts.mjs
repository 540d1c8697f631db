import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contestantsTable } from './contestants-table.mjs'
import { drawCharts } from './draw-charts.mjs'
import { targetsTable } from './targets-table.mjs'
import { writeBetween } from './write-between.mjs'

/**
 * Draws the results of `root`/benchmarks/results into docs/charts, and writes what they say of the targets, where the
 * charts are, and the tables of contestants that the page marks, into docs/performance.md. Gives the names of the charts.
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
  const parts = {
    targets: `${machines(results)}\n\n${targetsTable(results)}`,
    charts: pictures || 'Nothing was drawn yet.',
  }
  const page = Object.entries(parts).reduce(
    (text, [name, part]) => writeBetween(text, name, part),
    readFileSync(file, 'utf8'),
  )
  writeFileSync(file, writeTables(page, results))
  return charts.map(({ name }) => name)
}

/** Fills each table that the page has marks for: `<!-- flush-table:start -->`. */
function writeTables(page, results) {
  const names = [...page.matchAll(/<!-- (\S+)-table:start -->/g)].map(([, name]) => name)
  return names.reduce((text, name) => writeBetween(text, `${name}-table`, contestantsTable(name, results)), page)
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
