import { linearScale, linearTicks, logScale } from './scales.mjs'
import { element, line, svg, text, WIDTH } from './svg.mjs'

const LEFT = 64
const RIGHT = WIDTH - 150
const TOP = 68
const BOTTOM = 300

/**
 * A line for each series: `{ name, points: [x, y][] }`. Where `isLog`, x goes by powers of ten. `limit` draws a line where
 * the target is.
 */
export function drawLines({ title, subtitle, xTitle, series, isLog = false, limit }) {
  const xs = [...new Set(series.flatMap(({ points }) => points.map(([x]) => x)))].sort((a, b) => a - b)
  const ys = series.flatMap(({ points }) => points.map(([, y]) => y))
  const ticks = linearTicks(Math.max(...ys, limit ?? 0))
  const scaleY = linearScale(ticks.at(-1), BOTTOM, TOP)
  const scaleX = isLog ? logScale(xs[0], xs.at(-1), LEFT, RIGHT) : linearScale(xs.at(-1), LEFT, RIGHT)
  const xTicks = isLog ? xs : linearTicks(xs.at(-1)).filter((tick) => tick <= xs.at(-1))
  const parts = [
    ...ticks.flatMap((tick) => [
      line(LEFT, scaleY(tick), RIGHT, scaleY(tick), 'grid'),
      text(LEFT - 8, scaleY(tick) + 4, tick.toLocaleString('en'), { class: 'soft', 'text-anchor': 'end' }),
    ]),
    ...xTicks.map((tick) =>
      text(scaleX(tick), BOTTOM + 20, tick.toLocaleString('en'), { class: 'soft', 'text-anchor': 'middle' }),
    ),
    text((LEFT + RIGHT) / 2, BOTTOM + 42, xTitle, { class: 'soft', 'text-anchor': 'middle' }),
    ...(limit === undefined ? [] : [line(LEFT, scaleY(limit), RIGHT, scaleY(limit), 'limit')]),
    ...series.flatMap((each) => drawSeries(each, scaleX, scaleY)),
  ]
  const description = `${subtitle}. ${series.map(describe).join('; ')}.`
  return svg({ title, subtitle, description, height: BOTTOM + 56 }, parts)
}

function drawSeries({ name, points }, scaleX, scaleY) {
  const own = name.startsWith('sluice') ? ' own' : ''
  const places = points.map(([x, y]) => [scaleX(x), scaleY(y)])
  const path = places.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  // of a long series the dots would be the line
  const dots = places.length > 20 ? [] : places
  return [
    element('polyline', { points: path, class: `path${own}` }),
    ...dots.map(([cx, cy]) => element('circle', { cx, cy, r: 4, class: `mark${own}` })),
    text(RIGHT + 12, places.at(-1)[1] + 4, name, { class: own.trim() || undefined }),
  ]
}

function describe({ name, points }) {
  const [first, last] = [points[0], points.at(-1)]
  return `${name}: from ${first[1].toFixed(0)} at ${first[0]} to ${last[1].toFixed(0)} at ${last[0]}`
}
