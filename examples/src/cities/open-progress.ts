import { openProgressBar } from './open-progress-bar.js'
import { openProgressLines } from './open-progress-lines.js'
import type { Output } from './output.js'
import type { Progress } from './progress.js'

/** A bar on a terminal, plain lines elsewhere. `now` tells milliseconds. */
export function openProgress(output: Output, now: () => number = () => performance.now()): Progress {
  return output.isTTY ? openProgressBar(output, now) : openProgressLines(output, now)
}
