import type { EngineContext } from '../engine-context.js'

/** When something that begins now is done, so many transitions later. */
export function finishTime({ now, transitionMs = 0 }: EngineContext, transitions = 1): number {
  return now + transitions * transitionMs
}
