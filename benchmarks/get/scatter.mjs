import { setImmediate as nextTick } from 'node:timers/promises'

const EACH_TICK = 10

/** Asks for ten keys in each turn of the event loop, as many requests at once do; resolves with all answers, in order. */
export async function scatter(keys, get) {
  const answers = []
  for (let start = 0; start < keys.length; start += EACH_TICK) {
    for (const key of keys.slice(start, start + EACH_TICK)) answers.push(get(key))
    await nextTick()
  }
  return Promise.all(answers)
}
