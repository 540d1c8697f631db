const CPU_AND_WALL = { CPU: ({ cpuRatio }) => spread(cpuRatio), wall: ({ wallRatio }) => spread(wallRatio) }
const VERSION = { version: ({ name, versions }) => (name.startsWith('sluice') ? '' : Object.values(versions)[0]) }
const CALLS = { calls: ({ calls }) => calls.toLocaleString('en') }
const TRAFFIC = {
  ...CALLS,
  'KB sent': ({ bytes }) => kilobytes(bytes),
  'KB received': ({ received }) => kilobytes(received),
}

/** The tables that a page can hold, by name: where their contestants are in the results, and the columns. */
const TABLES = {
  flush: {
    find: ({ flush }) => flush,
    columns: { ...VERSION, ...CPU_AND_WALL, 'peak heap MB': ({ peakHeapMB }) => peakHeapMB.toFixed(0) },
  },
  'flush-http': { find: (results) => results['flush-http'], columns: CPU_AND_WALL },
  query: { find: ({ query }) => query, columns: CPU_AND_WALL },
  get: { find: ({ get }) => get, columns: { ...CPU_AND_WALL, ...CALLS } },
  update: { find: ({ update }) => update, columns: { ...CPU_AND_WALL, ...TRAFFIC } },
  encode: { find: ({ encode }) => encode && { ...encode, contestants: encode.encode }, columns: CPU_AND_WALL },
  decode: { find: ({ encode }) => encode && { ...encode, contestants: encode.decode }, columns: CPU_AND_WALL },
  import: {
    find: (results) => results.import,
    columns: { 'wall ms': ({ wallMs }) => spread(wallMs, 1), 'CPU ms': ({ cpuMs }) => spread(cpuMs, 1) },
  },
  bundle: {
    find: ({ bundle }) => bundle,
    columns: { KB: ({ bytes }) => kilobytes(bytes), 'KB zipped': ({ gzipBytes }) => kilobytes(gzipBytes) },
  },
  bulk: {
    find: ({ bulk }) => bulk,
    columns: { ...CPU_AND_WALL, 'CPU µs an element': ({ cpuMicrosPerItem }) => cpuMicrosPerItem.toFixed(0) },
  },
}

/**
 * What one result says of each contestant as a Markdown table, below a line that says where and when it was measured.
 *
 * @throws {RangeError} if there is no table of that name
 */
export function contestantsTable(name, results) {
  const table = TABLES[name]
  if (table === undefined) throw new RangeError(`Expected one of ${Object.keys(TABLES).join(', ')}, got ${name}`)
  const report = table.find(results)
  if (report === undefined) return 'Not measured yet.'
  const { machine, rounds, contestants } = report
  const heads = Object.keys(table.columns)
  const { cpu, cores, node, date } = machine
  return [
    `${[date.slice(0, 10), cpu, `${cores} cores`, `Node ${node}`, ...ofRounds(rounds)].join(', ')}:`,
    '',
    `| | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '--:|').join('')}`,
    ...contestants.map((contestant) => row(contestant, heads, table.columns)),
  ].join('\n')
}

/** Sizes are the same in every run. */
function ofRounds(rounds) {
  return rounds === undefined ? [] : [`${rounds} rounds`]
}

function row({ name, problem, ...figures }, heads, columns) {
  const cells = heads.map((head) => (problem === undefined ? columns[head]({ name, ...figures }) : ''))
  return `| ${[name, ...cells].join(' | ')} |`
}

function spread({ median, min, max }, digits = 2) {
  const [middle, least, most] = [median, min, max].map((value) => value.toFixed(digits))
  return min === max ? middle : `${middle} (${least}–${most})`
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(0)
}
