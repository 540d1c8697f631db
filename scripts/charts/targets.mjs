/** The design's targets, in its order: what is asked, and how a result says whether it is reached. */
export const TARGETS = [
  atMost('flush of 10,000 entities of 12 attributes, transport stubbed: CPU ratio', 0.45, ({ flush }) =>
    cpuRatio(flush),
  ),
  atMost('the same over loopback HTTP, concurrency 8: CPU ratio', 0.55, (results) => cpuRatio(results['flush-http'])),
  atMost('query of 10,000 entities: CPU ratio', 0.55, ({ query }) => cpuRatio(query)),
  atMost('entity to request bytes: CPU ratio', 0.5, ({ encode }) => ofSluice(encode?.encode)?.cpuRatio.median),
  atMost('item to entity: CPU ratio', 0.5, ({ encode }) => ofSluice(encode?.decode)?.cpuRatio.median),
  atMost('the same against `unmarshall` alone: CPU ratio', 0.5, ({ encode }) => ratioTo(encode?.decode, 'unmarshall')),
  atMost('throttled table, moderate load: calls / ideal', 1.05, ({ throttle }) =>
    throttled(throttle, 'moderate', 'callsOfIdeal'),
  ),
  atMost('throttled table, 8 x: calls / ideal', 1.3, ({ throttle }) => throttled(throttle, 'overload', 'callsOfIdeal')),
  atMost('throttled table, moderate load: time / ideal', 1.05, ({ throttle }) =>
    throttled(throttle, 'moderate', 'timeOfIdeal'),
  ),
  atMost('throttled table, 8 x: time / ideal', 1.05, ({ throttle }) => throttled(throttle, 'overload', 'timeOfIdeal')),
  {
    work: 'heap of a flush above its entities, MB',
    target: '1.5 x wire bytes + 2',
    find: ({ flush }) => heap(ofSluice(flush?.contestants)),
  },
  atMost('heap of a streamed bulk write, MB', 10, (results) => streamedHeap(results)),
  atMost('import above client-dynamodb, ms', 10, (results) => ofSluice(results.import?.contestants)?.wallMs.median),
  atMost('bundle of `Session` and `defineEntity`, with reads and updates, minified, KB', 45, ({ bundle }) => {
    const bytes = ofSluice(bundle?.contestants)?.bytes
    return bytes && bytes / 1000
  }),
  atMost('session bookkeeping for each save, up to a million: CPU µs', 1, ({ session }) => slowestSave(session)),
  {
    work: 'a save among a million / among ten thousand: CPU',
    target: "a `Map`'s own",
    find: ({ session }) => growth(session),
  },
  atMost('checking 60 marked classes and 300 queries / in plain interfaces', 1.5, ({ types }) =>
    dearestCheck(types, ['marks'], 'plain'),
  ),
  atMost('the same where all runs: decorators or handles / by hand', 1.5, ({ types }) =>
    dearestCheck(types, ['decorators', 'handles'], 'by hand'),
  ),
  {
    work: 'instantiations for one operation on each of 20 entities',
    target: '≤ 75,000',
    find: ({ types }) => mostInstantiations(types, 75_000),
  },
]

function atMost(work, limit, measure) {
  const find = (results) => {
    const value = measure(results)
    return value === undefined ? undefined : { value: value.toFixed(2), isReached: value <= limit }
  }
  return { work, target: `≤ ${limit}`, find }
}

function ofSluice(contestants) {
  return contestants?.find(({ name }) => name === 'sluice')
}

/** The median of the rounds' ratios to another contestant than the baseline. */
function ratioTo(contestants, name) {
  const [own, other] = [ofSluice(contestants), contestants?.find((contestant) => contestant.name === name)]
  const ratios = other?.rounds.map(({ cpuMs }, round) => own.rounds[round].cpuMs / cpuMs).toSorted((a, b) => a - b)
  return ratios?.[Math.floor(ratios.length / 2)]
}

function cpuRatio(report) {
  return ofSluice(report?.contestants)?.cpuRatio.median
}

/** The worst of the settings with that goal; infinite where rows were left behind. */
function throttled(report, goal, figure) {
  const found = report?.settings.filter((setting) => setting.goal === goal)
  if (found === undefined || found.length === 0) return undefined
  return Math.max(...found.map(({ results }) => ofSluice(results)?.[figure]?.median ?? Number.POSITIVE_INFINITY))
}

function heap(contestant) {
  if (contestant === undefined) return undefined
  const limit = (1.5 * contestant.bytes) / 1e6 + 2
  const { liveHeapMB } = contestant
  return { value: `${liveHeapMB.toFixed(1)} of ${limit.toFixed(1)}`, isReached: liveHeapMB <= limit }
}

/** The larger of both: a stub that answers at once hardly ever lets the load fill its buffer. */
function streamedHeap(results) {
  const peaks = ['bulk-stream', 'bulk-stream-served'].map((name) => results[name]?.peakHeapMB)
  return peaks.includes(undefined) ? undefined : Math.max(...peaks)
}

function slowestSave(report) {
  if (report === undefined) return undefined
  return Math.max(...report.sizes.map(({ contestants }) => ofSluice(contestants).cpuNs.median)) / 1000
}

function growth(report) {
  const [small, large] = [10_000, 1_000_000].map((size) => report?.sizes.find((each) => each.size === size))
  if (small === undefined || large === undefined) return undefined
  const [own, least] = ['sluice', 'map of keys'].map((name) => {
    const of = ({ contestants }) => contestants.find((contestant) => contestant.name === name).cpuNs.median
    return of(large) / of(small)
  })
  return { value: `${own.toFixed(2)} (${least.toFixed(2)})`, isReached: own <= least }
}

/** The largest ratio of all compilers and of these ways to write the program. */
function dearestCheck(report, kinds, baseline) {
  if (report === undefined) return undefined
  const programs = report.compilers.flatMap((compiler) => compiler.programs).filter(({ kind }) => kinds.includes(kind))
  const ratios = programs.map((program) => program.ratios.find((ratio) => ratio.baseline === baseline))
  return Math.max(...ratios.map(({ total }) => total.median))
}

function mostInstantiations(report, limit) {
  if (report === undefined) return undefined
  const counts = report.compilers.flatMap((compiler) => compiler.instantiations.map((one) => one.instantiations))
  const most = Math.max(...counts)
  return { value: most.toLocaleString('en'), isReached: most <= limit }
}
