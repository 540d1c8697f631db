import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkImports } from '../source/check-imports.mjs'
import { countCodeLines, parseSource } from '../source/parse-source.mjs'
import { packageNames, sourceFiles } from '../source/source-files.mjs'

/** The limits that `figures --check` holds. `largest` is for one file, `ratio` is test lines : source lines. */
export const limits = { median: 55, p90: 150, largest: 250, cycles: 0, ratio: 1.5 }

/** The structure figures of each package below `root`, and of all together. */
export function structureFigures(root) {
  const packages = packageNames(root).map((name) => ({
    name,
    source: count(root, `packages/${name}/src`),
    test: count(root, `packages/${name}/test`),
  }))
  const all = {
    name: 'all',
    source: packages.flatMap((p) => p.source),
    test: packages.flatMap((p) => p.test),
  }
  const cycles = checkImports(root, {}).cycles
  return { packages: [...packages, all].map(figuresOf), cycles: cycles.length }
}

/** What is over its limit, as sentences. */
export function overLimits({ packages, cycles }) {
  const all = packages.at(-1)
  const over = all.large.map(({ file, lines }) => `${file} has ${lines} code lines, the limit is ${limits.largest}`)
  if (all.median > limits.median) over.push(`the median is ${all.median} code lines, the limit is ${limits.median}`)
  if (all.p90 > limits.p90) over.push(`the 90th percentile is ${all.p90} code lines, the limit is ${limits.p90}`)
  if (cycles > limits.cycles) over.push(`${cycles} import cycles: pnpm check:imports names them`)
  if (!(all.ratio >= limits.ratio)) over.push(`tests : source is ${all.ratio.toFixed(2)}, the least is ${limits.ratio}`)
  return over
}

function count(root, folder) {
  return sourceFiles(root, folder).map((file) => ({
    file,
    lines: countCodeLines(parseSource(readFileSync(join(root, file), 'utf8'), file)),
  }))
}

function figuresOf({ name, source, test }) {
  const sorted = source.map((s) => s.lines).sort((a, b) => a - b)
  const at = (share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  const sourceLines = sum(source)
  return {
    name,
    files: source.length,
    sourceLines,
    median: at(0.5),
    p90: at(0.9),
    largest: at(1),
    large: source.filter((s) => s.lines > limits.largest),
    testFiles: test.length,
    testLines: sum(test),
    ratio: sum(test) / sourceLines,
  }
}

const sum = (files) => files.reduce((total, f) => total + f.lines, 0)
