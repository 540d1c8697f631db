import { describeProgress } from './describe-progress.js'
import { measureRate } from './measure-rate.js'
import type { Output } from './output.js'
import type { Progress } from './progress.js'

const LINES = 10

/** A line for each tenth that is written, and one for the end where the flush stopped between two. */
export function openProgressLines(output: Output, now: () => number): Progress {
  const rateOf = measureRate(now)
  let printed = 0
  let unprinted: string | undefined
  return {
    show: (progress) => {
      const { written, pending } = progress
      unprinted = `${describeProgress(progress, rateOf(progress)).join('  ')}\n`
      const reached = Math.floor((LINES * written) / Math.max(1, written + pending))
      if (reached <= printed) return
      printed = reached
      output.write(unprinted)
      unprinted = undefined
    },
    end: () => {
      if (unprinted !== undefined) output.write(unprinted)
    },
  }
}
