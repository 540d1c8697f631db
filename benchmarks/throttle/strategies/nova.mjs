export const title = 'as nova'
export const how = 're-implemented on the virtual clock'

/** One queue; after each call that was turned away, floor(random x 2^n) ms, n growing without end. */
export async function write(rows, { table, clock, random, concurrency }) {
  const queue = [...rows]
  let turnedAway = 0
  async function work() {
    while (queue.length > 0) {
      const batch = queue.splice(0, 25)
      const back = await table(batch).catch(() => batch)
      if (back.length === 0) {
        turnedAway = 0
        continue
      }
      queue.push(...back)
      turnedAway++
      await clock.sleep(Math.floor(random() * 2 ** Math.min(turnedAway, 30)))
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}
