import { compareRounds } from '../harness/compare-rounds.mjs'
import { interleave } from '../harness/interleave.mjs'

/** How often a sample goes through all tracks: once takes the quickest 20 ms, of which V8 compiling was half. */
export const PASSES = 5

/**
 * Measures the mappers asked for; mapping by hand, the first, always runs: it is the baseline. `prepare` checks a mapper's
 * work and gives what is measured, one that fails gets a `problem` instead.
 */
export async function measureMappers(mappers, prepare, { rounds, only, note }) {
  const ready = []
  const problems = []
  for (const mapper of mappers) {
    const { name, remark } = mapper
    if (mapper !== mappers[0] && only !== undefined && !only.includes(name)) continue
    note(`checking ${name}`)
    try {
      ready.push({ name, remark, run: repeat(await prepare(mapper)) })
    } catch (error) {
      problems.push({ name, problem: `${error?.message ?? error}` })
    }
  }
  const measured = await interleave(ready, rounds, (round) => note(`round ${round} of ${rounds}`))
  const baseline = measured.get(mappers[0].name)
  return [
    ...ready.map(({ name, remark }) => ({ name, remark, ...compareRounds(measured.get(name), baseline) })),
    ...problems,
  ]
}

function repeat(pass) {
  return async () => {
    for (let passed = 0; passed < PASSES; passed++) await pass()
  }
}
