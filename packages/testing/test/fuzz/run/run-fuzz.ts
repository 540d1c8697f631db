import type { Side } from '../sides/answer.js'
import { Findings } from './findings.js'
import { runWorld } from './run-world.js'

/** How much is to be run. */
export interface FuzzOptions {
  readonly seed: number
  /** At least so many requests are sent. */
  readonly requests: number
  /** Whether the run has had everything that it is to have: until then it goes on, to three times as many at most. */
  readonly isWhole?: (findings: Findings) => boolean
  /** Worlds that run side by side, each with tables of its own. Default: 1. */
  readonly lanes?: number
  /** Left out, only the fake is asked. */
  readonly server?: Side
}

// a run that finds so many has found enough
const MAX_DIFFERENCES = 20

/** Runs worlds, whose seeds count up from the run's, until enough requests are sent. */
export async function runFuzz(options: FuzzOptions): Promise<Findings> {
  const { seed, requests, lanes = 1, server, isWhole = () => true } = options
  const findings = new Findings()
  let next = seed
  const goesOn = (): boolean => {
    if (findings.differences.length >= MAX_DIFFERENCES || findings.requests >= 3 * requests) return false
    return findings.requests < requests || !isWhole(findings)
  }
  const runLane = async (): Promise<void> => {
    while (goesOn()) await runWorld(next++, server, findings)
  }
  await Promise.all(Array.from({ length: lanes }, runLane))
  return findings
}
