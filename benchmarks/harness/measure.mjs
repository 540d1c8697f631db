import { performance } from 'node:perf_hooks'
import { collectGarbage } from './collect-garbage.mjs'
import { untilIdle } from './until-idle.mjs'

/**
 * Runs `work` once and gives its CPU time (user + system, all threads) and wall time, both in milliseconds. `warmUp` runs
 * before, untimed: while others had their turn, the engine may have let go of compiled code.
 */
export async function measure(work, warmUp) {
  collectGarbage()
  await untilIdle()
  await warmUp?.()
  const cpuStart = process.cpuUsage()
  const wallStart = performance.now()
  await work()
  const wallMs = performance.now() - wallStart
  const cpu = process.cpuUsage(cpuStart)
  return { cpuMs: (cpu.user + cpu.system) / 1000, wallMs }
}
