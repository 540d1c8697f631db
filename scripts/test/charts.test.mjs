import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { linearTicks, logTicks } from '../charts/scales.mjs'
import { writeCharts } from '../charts/write-charts.mjs'
import { plant } from './plant.mjs'

const PAGE =
  '# Performance\n<!-- targets:start -->\nold\n<!-- targets:end -->\ntext\n<!-- charts:start -->\n<!-- charts:end -->\nend\n'
const machine = { cpu: 'A <fast> one', cores: 2, node: 'v20.20.2', date: '2026-11-28T10:00:00.000Z' }
const exactly = (median) => ({ median, min: median, max: median })
const ratio = (name, median, min = median, max = median) => ({ name, cpuRatio: { median, min, max } })

const flush = {
  entities: 10_000,
  machine,
  contestants: [
    { ...ratio('hand-written', 1), bytes: 1 },
    { ...ratio('sluice', 0.5, 0.4, 0.6), bytes: 2e6, liveHeapMB: 4.5 },
    ratio('<b> & "co"', 2),
    { name: 'broken', problem: 'no such module' },
  ],
}
const encode = {
  machine,
  encode: [ratio('hand-written', 1), ratio('sluice', 0.45)],
  decode: [ratio('hand-written', 1), ratio('sluice', 0.55)],
}
const session = {
  machine,
  sizes: [1_000, 10_000, 1_000_000].map((size, index) => ({
    size,
    contestants: [
      { name: 'map of keys', cpuNs: exactly(100 * (index + 1)) },
      { name: 'sluice', cpuNs: exactly(500 + 100 * index) },
    ],
  })),
}
const bundle = { machine, contestants: [{ name: 'sluice', bytes: 29_500 }] }
const steps = [130, 10, 10, 5].map((accepted, index) => ({
  accepted,
  calls: 1,
  retries: index === 2 ? 1 : 0,
  waitMs: 50,
}))
const bulk = {
  entities: 100_000,
  machine,
  contestants: [ratio('hand-written', 1), ratio('sluice', 0.5)],
  timeline: {
    ...{ elements: 155, stepMs: 100, elapsedMs: 400, waitedMs: 200, calls: 4, retriedCalls: 1, leftovers: 3, steps },
    capacity: [
      { atMs: 0, writeUnits: 100 },
      { atMs: 200, writeUnits: 50 },
    ],
  },
}
const stream = {
  machine,
  stream: 1_000_000,
  heapBytesPerItem: 0.25,
  peakHeapMB: 9.5,
  samples: [
    [500_000, 4e6, 0],
    [1_000_000, 5e6, 0],
  ],
}
const checked = (kind, plain, byHand) => ({
  kind,
  ratios: [
    { baseline: 'plain', total: exactly(plain) },
    { baseline: 'by hand', total: exactly(byHand) },
  ],
})
const types = {
  machine,
  compilers: [
    {
      programs: [checked('marks', 1.4, 1.1), checked('handles', 1.8, 1.2)],
      instantiations: [{ instantiations: 8000 }],
    },
    { programs: [checked('marks', 1.3, 1), checked('decorators', 2, 1.6)], instantiations: [{ instantiations: 90 }] },
  ],
}

function write(t, results, tables = '') {
  const files = Object.entries(results).map(([name, report]) => [
    `benchmarks/results/${name}.json`,
    JSON.stringify(report),
  ])
  const root = plant(t, {
    'docs/performance.md': PAGE + tables,
    'docs/charts/stale.svg': '',
    ...Object.fromEntries(files),
  })
  const names = writeCharts(root)
  const read = (path) => readFileSync(join(root, path), 'utf8')
  return { names, page: read('docs/performance.md'), chart: (name) => read(`docs/charts/${name}.svg`), root }
}

test('a chart for each result that is there, and no other is left', (t) => {
  const { names, root } = write(t, { flush, encode, session, bundle })
  t.deepEqual(names, ['flush', 'encode', 'decode', 'session', 'bundle'])
  t.deepEqual(readdirSync(join(root, 'docs/charts')).sort(), names.map((name) => `${name}.svg`).sort())
})

test('each chart is well-formed, says in words what it shows, and has colours for light and dark', (t) => {
  const { names, chart } = write(t, { flush, encode, session, bundle })
  for (const name of names) {
    const svg = chart(name)
    t.deepEqual(openTags(svg), [], name)
    t.regex(svg, /role="img" aria-labelledby="title description"/)
    t.regex(svg, /<title id="title">[^<]+<\/title>\n<desc id="description">[^<]*sluice: [^<]+<\/desc>/)
    t.regex(svg, /prefers-color-scheme: dark/)
    t.notRegex(svg, /NaN|undefined/)
  }
})

test('a ratio is a dot on a logarithmic scale: half and double are equally far from 1', (t) => {
  const svg = write(t, { flush }).chart('flush')
  const [one, half, double] = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, cx]) => Number(cx))
  t.true(half < one)
  t.true(Math.abs(one - half - (double - one)) < 0.2)
  t.regex(svg, />0\.50 \(0\.40–0\.60\)</)
})

test('names are text, whatever they hold, and who could not run is left out', (t) => {
  const svg = write(t, { flush }).chart('flush')
  t.true(svg.includes('&#60;b&#62; &#38; &#34;co&#34;'))
  t.false(svg.includes('broken'))
})

test('a line goes through every size', (t) => {
  const svg = write(t, { session }).chart('session')
  t.is(svg.match(/<polyline/g).length, 2)
  t.is(svg.match(/<circle/g).length, 6)
  t.regex(svg, />1,000,000</)
})

test('a timeline has a bar for each step, cut where it would hide the others, and the capacity as it changes', (t) => {
  const svg = write(t, { bulk }).chart('bulk-throttled')
  const heights = [...svg.matchAll(/<rect [^>]*height="([\d.]+)" class="mark own"/g)].map(([, height]) =>
    Number(height),
  )
  t.is(heights.length, 8)
  // 25 a step is the top: 2.5 times the capacity
  t.deepEqual(heights.slice(0, 4), [192, 76.8, 76.8, 38.4])
  t.regex(svg, />130</)
  t.is(svg.match(/class="limit"/g).length, 2)
  t.regex(svg, /155 elements, capacity 100 units a second from 0 s on, 50 units a second from 0.2 s on/)
})

test('a throttled table: calls to the least possible, and what a strategy has left unwritten', (t) => {
  const result = (name, callsOfIdeal, left) => ({
    name,
    callsOfIdeal: exactly(callsOfIdeal),
    timeOfIdeal: exactly(1),
    left: exactly(left),
  })
  const setting = { title: 'provisioned, 8 x', goal: 'overload', goals: { callsOfIdeal: 1.3, timeOfIdeal: 1.05 } }
  const settings = [
    { title: 'another', goal: 'moderate', results: [] },
    { ...setting, results: [result('sluice', 1.04, 0), result('toolbox', 6.1, 1_700)] },
  ]
  const svg = write(t, { throttle: { machine, settings } }).chart('throttle')
  t.regex(svg, /<title[^>]*>A table that is offered more than it takes: provisioned, 8 x</)
  t.regex(svg, /sluice: 1\.04; toolbox, 1,700 left: 6\.10\./)
  t.is(svg.match(/<circle/g).length, 2)
  t.is(svg.match(/class="limit"/g).length, 1)
})

test('the heap of a long load is drawn, and the target is for the larger of both', (t) => {
  const { chart, page } = write(t, { 'bulk-stream': { ...stream, peakHeapMB: 4 }, 'bulk-stream-served': stream })
  t.regex(chart('bulk-stream'), /1,000,000 elements into a stub.*slope over the last 80 %: 0\.250 bytes/s)
  t.regex(chart('bulk-stream-served'), /into a served fake/)
  t.regex(page, /heap of a streamed bulk write.* \| 9\.50 \| reached \|/)
})

test('the time of checking is that of the slowest compiler, each program against what does as much', (t) => {
  const { page } = write(t, { types })
  t.regex(page, /plain interfaces \| ≤ 1\.5 \| 1\.40 \| reached \|/)
  t.regex(page, /by hand \| ≤ 1\.5 \| 1\.60 \| \*\*not reached\*\* \|/)
  t.regex(page, /instantiations .* \| ≤ 75,000 \| 8,000 \| reached \|/)
})

test('the table says of each target whether it is reached, and what is not measured', (t) => {
  const { page } = write(t, { flush, encode, session, bundle })
  t.regex(page, /flush of 10,000 .* \| ≤ 0\.45 \| 0\.50 \| \*\*not reached\*\* \|/)
  t.regex(page, /entity to request bytes.* \| 0\.45 \| reached \|/)
  t.regex(page, /item to entity.* \| 0\.55 \| \*\*not reached\*\* \|/)
  t.regex(page, /heap of a flush .* \| 4\.5 of 5\.0 \| reached \|/)
  t.regex(page, /bundle of .* \| 29\.50 \| reached \|/)
  t.regex(page, /up to a million.* \| 0\.70 \| reached \|/)
  t.regex(page, /a save among a million.* \| 1\.17 \(1\.50\) \| reached \|/)
  t.regex(page, /loopback HTTP.* \| {2}\| not measured yet \|/)
  t.true(page.includes('Measured on A <fast> one, 2 cores, Node v20.20.2, 2026-11-28.'))
})

test('a marked table has the contestants of its result, with the spread where there is one', (t) => {
  const results = {
    get: {
      machine,
      entities: 10_000,
      rounds: 7,
      contestants: [
        { ...ratio('hand-written', 1), wallRatio: exactly(1), calls: 1000 },
        { ...ratio('sluice', 0.85, 0.8, 0.9), wallRatio: exactly(0.7), calls: 1000 },
        { name: 'broken', problem: 'no such module' },
      ],
    },
  }
  const { page } = write(
    t,
    results,
    '<!-- get-table:start -->\nold\n<!-- get-table:end -->\n<!-- update-table:start -->\n<!-- update-table:end -->\n',
  )
  t.true(
    page.includes(
      [
        '<!-- get-table:start -->',
        '2026-11-28, A <fast> one, 2 cores, Node v20.20.2, 7 rounds:',
        '',
        '| | CPU | wall | calls |',
        '|---|--:|--:|--:|',
        '| hand-written | 1.00 | 1.00 | 1,000 |',
        '| sluice | 0.85 (0.80–0.90) | 0.70 | 1,000 |',
        '| broken |  |  |  |',
        '<!-- get-table:end -->',
        '<!-- update-table:start -->',
        'Not measured yet.',
        '<!-- update-table:end -->',
      ].join('\n'),
    ),
    page,
  )
})

test('marks of a table that no benchmark has are an error', (t) => {
  t.throws(() => write(t, {}, '<!-- gets-table:start -->\n<!-- gets-table:end -->\n'), { message: /got gets/ })
})

test('what is around the marked parts of the page stays', (t) => {
  const { page } = write(t, { bundle })
  t.true(page.startsWith('# Performance\n<!-- targets:start -->\nMeasured'))
  t.regex(
    page,
    /<!-- targets:end -->\ntext\n<!-- charts:start -->\n!\[Bundle beside the SDK\]\(charts\/bundle\.svg\)\n/,
  )
  t.true(page.endsWith('<!-- charts:end -->\nend\n'))
  t.false(page.includes('old'))
})

test('without results there are no charts, and the page says so', (t) => {
  const { names, page } = write(t, {})
  t.deepEqual(names, [])
  t.true(page.includes('Nothing was measured yet.'))
  t.notRegex(page, /reached/)
})

test('a page without the marks is an error', (t) => {
  const root = plant(t, { 'docs/performance.md': '# Performance\n' })
  t.throws(() => writeCharts(root), { message: /targets:start/ })
})

test('ticks are round numbers that enclose the values', (t) => {
  for (const most of [0.3, 1, 9, 10, 79.5, 1234]) {
    const ticks = linearTicks(most)
    t.is(ticks[0], 0)
    t.true(ticks.at(-1) >= most && ticks.length <= 7, `${most}: ${ticks}`)
  }
  t.deepEqual(logTicks(0.45, 16), [0.2, 0.5, 1, 2, 5, 10, 20])
  t.deepEqual(logTicks(1, 1.9), [1, 2])
})

/** The tags that are still open at the end, or don't match. */
function openTags(svg) {
  const open = []
  for (const [, end, name, own] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (own !== '') continue
    if (end === '') open.push(name)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return open
}
