import { measure } from './measure.mjs'
import { createRandom } from './random.mjs'

/**
 * Measures contestants in rounds: each round runs every contestant once, in an order shuffled anew (seeded), so that
 * load from outside and the state a predecessor leaves fall on all alike.
 *
 * @param contestants `{ name, run, warmUp? }[]`
 * @returns a map of name to its rounds, `{ cpuMs, wallMs }[]`
 */
export async function interleave(contestants, rounds, onRound = () => {}) {
  const random = createRandom(25)
  const measured = new Map(contestants.map(({ name }) => [name, []]))
  for (let round = 1; round <= rounds; round++) {
    for (const { name, run, warmUp } of shuffle(contestants, random)) {
      measured.get(name).push(await measure(run, warmUp))
    }
    onRound(round)
  }
  return measured
}

function shuffle(values, random) {
  const shuffled = [...values]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]]
  }
  return shuffled
}
