import { linearScale, linearTicks } from './scales.mjs'
import { element, line, svg, text, WIDTH } from './svg.mjs'

const LEFT = 64
const RIGHT = WIDTH - 24
const TOP = 68
const BOTTOM = 260

/** Two rows below the axis: how much of a step was spent waiting, and calls that carried something again. */
const WAITING = BOTTOM + 44
const AGAIN = WAITING + 34

/** Steps that are so much above the capacity are cut, with their figure beside them. */
const MOST_OF_CAPACITY = 2.5

/**
 * How a load on a throttled table goes: accepted operations in each step against the table's capacity, waits, and calls
 * that carried something again.
 */
export function drawTimeline({ title, subtitle, timeline }) {
  const { stepMs, capacity, steps } = timeline
  const perStep = capacity.map(({ atMs, writeUnits }) => ({ at: atMs / stepMs, units: (writeUnits * stepMs) / 1000 }))
  const most = MOST_OF_CAPACITY * Math.max(...perStep.map(({ units }) => units))
  const scaleX = linearScale(steps.length, LEFT, RIGHT)
  const scaleY = linearScale(most, BOTTOM, TOP)
  const width = Math.max(1, ((RIGHT - LEFT) / steps.length) * 0.75)
  const parts = [
    ...drawAxes(most, (steps.length * stepMs) / 1000, scaleY),
    ...steps.flatMap(({ accepted }, index) => drawAccepted(accepted, { x: scaleX(index), width, most, scaleY })),
    ...drawCapacity(perStep, steps.length, scaleX, scaleY),
    ...steps.flatMap(({ waitMs, retries }, index) => [
      bar(scaleX(index), WAITING, width, 18 * Math.min(1, waitMs / stepMs), 'mark'),
      bar(scaleX(index), AGAIN, width, Math.min(18, 9 * retries), 'mark own'),
    ]),
    text(LEFT - 8, WAITING - 4, 'waiting', { class: 'soft', 'text-anchor': 'end' }),
    text(LEFT - 8, AGAIN - 4, 'again', { class: 'soft', 'text-anchor': 'end' }),
  ]
  return svg({ title, subtitle, description: describe(timeline), height: AGAIN + 16 }, parts)
}

function drawAxes(most, seconds, scaleY) {
  const scaleX = linearScale(seconds, LEFT, RIGHT)
  return [
    ...linearTicks(most)
      .filter((tick) => tick <= most)
      .flatMap((tick) => [
        line(LEFT, scaleY(tick), RIGHT, scaleY(tick), 'grid'),
        text(LEFT - 8, scaleY(tick) + 4, String(tick), { class: 'soft', 'text-anchor': 'end' }),
      ]),
    ...linearTicks(seconds)
      .filter((tick) => tick <= seconds)
      .map((tick) => text(scaleX(tick), BOTTOM + 16, `${tick} s`, { class: 'soft', 'text-anchor': 'middle' })),
  ]
}

function drawAccepted(accepted, { x, width, most, scaleY }) {
  const drawn = bar(x, BOTTOM, width, BOTTOM - scaleY(Math.min(accepted, most)), 'mark own')
  return accepted <= most ? [drawn] : [drawn, text(x + width + 4, TOP + 8, String(accepted), { class: 'soft' })]
}

function drawCapacity(perStep, end, scaleX, scaleY) {
  return perStep.flatMap(({ at, units }, index) => {
    const to = perStep[index + 1]?.at ?? end
    return at >= end ? [] : [line(scaleX(at), scaleY(units), scaleX(Math.min(to, end)), scaleY(units), 'limit')]
  })
}

/** A bar that stands on `bottom`. */
function bar(x, bottom, width, height, kind) {
  return element('rect', { x, y: bottom - height, width, height, class: kind })
}

function describe({ elements, elapsedMs, waitedMs, capacity, calls, retriedCalls, leftovers }) {
  const capacities = capacity.map(({ atMs, writeUnits }) => `${writeUnits} units a second from ${atMs / 1000} s on`)
  return (
    `${elements} elements, capacity ${capacities.join(', ')}: ${(elapsedMs / 1000).toFixed(1)} s in all, ` +
    `${(waitedMs / 1000).toFixed(1)} of them waiting; ${calls} calls, ${retriedCalls} of them carried something again, ` +
    `${leftovers} operations were handed back.`
  )
}
