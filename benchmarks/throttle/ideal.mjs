const STEP_MS = 1
const BURST_SECONDS = 300
const KEY_UNITS = 1000
const ON_DEMAND_UNITS = 4000

/**
 * What nobody could do better. Calls: 25 items each. Time: a millisecond at a time, what the table, the hot key and the
 * processes' calls side by side let through, whichever is least; and the latency of the last call.
 */
export function idealOf(setting) {
  const { items, itemUnits, latencyMs, concurrency, processes } = setting
  const hotUnits = Math.round(items * (setting.hot ?? 0)) * itemUnits
  const offered = (25 * itemUnits * concurrency * processes) / latencyMs
  const rate = rateOf(setting)
  const kept = setting.onDemandDoublingAfterMs === undefined ? BURST_SECONDS : 1
  let [level, keyLevel] = [rate(0) * 1000 * (setting.burst ? BURST_SECONDS : 1), KEY_UNITS]
  let [cold, hot, ms] = [items * itemUnits - hotUnits, hotUnits, 0]
  for (; cold + hot > 1e-6; ms += STEP_MS) {
    let room = Math.min(level, offered * STEP_MS)
    const takenHot = Math.min(hot, keyLevel, room)
    room -= takenHot
    const takenCold = Math.min(cold, room)
    hot -= takenHot
    cold -= takenCold
    level = Math.min(level - takenHot - takenCold + rate(ms) * STEP_MS, kept * 1000 * rate(ms))
    keyLevel = Math.min(KEY_UNITS, keyLevel - takenHot + (KEY_UNITS / 1000) * STEP_MS)
  }
  return { calls: Math.ceil(items / 25), ms: ms + latencyMs }
}

/** Units a millisecond, by the time since the start. */
function rateOf({ writeUnits, change, onDemandDoublingAfterMs: doubling }) {
  if (doubling !== undefined) return (ms) => ((ms < doubling ? 1 : 2) * ON_DEMAND_UNITS) / 1000
  return (ms) => (change !== undefined && ms >= change.atMs ? change.writeUnits : writeUnits) / 1000
}
