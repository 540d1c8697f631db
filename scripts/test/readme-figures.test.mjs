import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../packages/run.mjs'

const CPU_COLUMN = 4

test("the README's CPU figures are the medians of the kept flush benchmark, one for each contestant", (t) => {
  const { contestants } = JSON.parse(readFileSync(join(root, 'benchmarks/results/flush.json'), 'utf8'))
  const lines = readFileSync(join(root, 'README.md'), 'utf8').split('\n')
  const head = lines.findIndex((line) => line.startsWith('| |') && line.includes('CPU time, hand-written code = 1'))
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'))
  const rows = lines.slice(head + 2, end).map((line) => cellsOf(line))
  t.true(head >= 0)
  t.deepEqual(
    Object.fromEntries(rows.map((cells) => [cells[0].replaceAll('*', '').toLowerCase(), cells[CPU_COLUMN]])),
    Object.fromEntries(contestants.map(({ name, cpuRatio }) => [name, cpuRatio.median.toFixed(2)])),
  )
})

function cellsOf(line) {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}
