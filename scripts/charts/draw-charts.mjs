import { drawLines } from './draw-lines.mjs'
import { drawRows } from './draw-rows.mjs'
import { drawTimeline } from './draw-timeline.mjs'

const RATIO = 'CPU time as a ratio to hand-written code, median (least–greatest)'

/** For each result a chart: its title, and how it is drawn. */
const CHARTS = {
  flush: (report) => drawFlush(report, 'transport stubbed', 0.45),
  'flush-http': (report) => drawFlush(report, 'over loopback HTTP', 0.55),
  query: ({ entities, contestants }) =>
    drawRatios(`Query of ${entities.toLocaleString('en')} entities, transport stubbed`, contestants, 0.55),
  get: ({ entities, contestants }) =>
    drawRatios(`${entities.toLocaleString('en')} gets, ten in each tick, against a DataLoader`, contestants),
  encode: ({ encode }) => drawRatios('Entity to request bytes', encode, 0.5),
  decode: ({ decode }) => drawRatios('Item to entity', decode, 0.5),
  session: drawSession,
  import: ({ contestants }) =>
    drawRows({
      title: 'Import above client-dynamodb',
      subtitle: 'milliseconds in fresh processes, median (least–greatest); the dashed line is the target',
      unit: ' ms',
      digits: 0,
      limit: 10,
      rows: contestants.map(({ name, wallMs }) => ({ name, ...wallMs })),
    }),
  bundle: ({ contestants }) =>
    drawRows({
      title: 'Bundle beside the SDK',
      subtitle: 'KB, minified by esbuild; the dashed line is the target',
      unit: ' KB',
      digits: 0,
      limit: 45,
      rows: ran(contestants).map(({ name, bytes }) => ({ name, median: bytes / 1000 })),
    }),
  bulk: ({ entities, contestants }) =>
    drawRatios(`Bulk load of ${entities.toLocaleString('en')} entities, transport stubbed`, contestants),
  'bulk-throttled': ({ timeline }) =>
    drawTimeline({
      title: 'A bulk load on a table whose capacity is halved',
      subtitle: 'writes accepted in each tenth of a second; the dashed line is the capacity',
      timeline,
    }),
  throttle: drawThrottle,
  'bulk-stream': (report) => drawHeap(report, 'a stub'),
  'bulk-stream-served': (report) => drawHeap(report, 'a served fake'),
}
/** Charts whose figures are in the result of another name. */
const RESULTS = { decode: 'encode', 'bulk-throttled': 'bulk' }

/** `{ name, title, svg }` for every chart whose result is there; `results` is a map of name to report. */
export function drawCharts(results) {
  return Object.entries(CHARTS).flatMap(([name, draw]) => {
    const report = results[RESULTS[name] ?? name]
    if (report === undefined) return []
    const svg = draw(report)
    return [{ name, title: /<title[^>]*>([^<]*)</.exec(svg)[1], svg }]
  })
}

function drawFlush({ entities, contestants }, transport, limit) {
  return drawRatios(`Flush of ${entities.toLocaleString('en')} entities, ${transport}`, contestants, limit)
}

function drawRatios(title, contestants, limit) {
  const rows = ran(contestants).map(({ name, cpuRatio }) => ({ name, ...cpuRatio }))
  const subtitle = limit === undefined ? RATIO : `${RATIO}; the dashed line is the target`
  return drawRows({ title, subtitle, unit: '', isRatio: true, limit, rows })
}

function drawSession({ sizes }) {
  const names = sizes[0].contestants.map(({ name }) => name)
  return drawLines({
    title: 'One save, nothing sent',
    subtitle: 'CPU nanoseconds for each entity, medians; the dashed line is the target',
    xTitle: 'entities saved',
    isLog: true,
    limit: 1000,
    series: names.map((name) => ({
      name,
      points: sizes.map(({ size, contestants }) => [
        size,
        contestants.find((contestant) => contestant.name === name).cpuNs.median,
      ]),
    })),
  })
}

/** The worst load that has a target. */
function drawThrottle({ settings }) {
  const setting = settings.find(({ goal }) => goal === 'overload')
  return drawRows({
    title: `A table that is offered more than it takes: ${setting.title}`,
    subtitle: 'calls as a multiple of the least possible, median (least–greatest); the dashed line is the target',
    unit: '',
    isRatio: true,
    limit: setting.goals.callsOfIdeal,
    rows: setting.results.map(({ name, left, callsOfIdeal }) => ({
      name: left.median > 0 ? `${name}, ${left.median.toLocaleString('en')} left` : name,
      ...callsOfIdeal,
    })),
  })
}

function drawHeap({ stream, heapBytesPerItem, samples }, target) {
  return drawLines({
    title: `Heap of one bulk load of ${stream.toLocaleString('en')} elements into ${target}`,
    subtitle: `MB after full collections, above the start; slope over the last 80 %: ${heapBytesPerItem.toFixed(3)} bytes an element`,
    xTitle: 'elements read',
    series: [{ name: 'sluice', points: samples.map(([read, heap]) => [read, heap / 1e6]) }],
  })
}

function ran(contestants) {
  return contestants.filter(({ problem }) => problem === undefined)
}
