import { compareRounds } from './compare-rounds.mjs'
import { interleave } from './interleave.mjs'
import { versionOf } from './packages.mjs'

/**
 * Measures the contestants asked for; the first always runs: it is the baseline. `prepare(contestant)` checks its work and
 * gives `{ run, figures }`; one that fails gets a `problem` instead.
 */
export async function measureContestants(contestants, prepare, { rounds, only, note }) {
  const [baseline] = contestants
  const prepared = []
  for (const contestant of contestants) {
    if (contestant !== baseline && only !== undefined && !only.includes(contestant.name)) continue
    note(`checking ${contestant.name}`)
    try {
      prepared.push({ ...contestant, ...(await prepare(contestant)) })
    } catch (error) {
      prepared.push({ name: contestant.name, problem: `${error?.message ?? error}` })
    }
  }
  const ready = prepared.filter(({ problem }) => problem === undefined)
  const measured = await interleave(ready, rounds, (round) => note(`round ${round} of ${rounds}`))
  return prepared.map(({ name, packages, remark, figures, problem }) => {
    if (problem !== undefined) return { name, problem }
    const versions = Object.fromEntries(packages.map((each) => [each, versionOf(each)]))
    return { name, versions, remark, ...figures, ...compareRounds(measured.get(name), measured.get(baseline.name)) }
  })
}
