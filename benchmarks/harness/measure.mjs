import { performance } from 'node:perf_hooks'
import { collectGarbage } from './collect-garbage.mjs'

/** Runs `work` once and gives its CPU time (user + system, all threads) and wall time, both in milliseconds. */
export async function measure(work) {
  collectGarbage()
  const cpuStart = process.cpuUsage()
  const wallStart = performance.now()
  await work()
  const wallMs = performance.now() - wallStart
  const cpu = process.cpuUsage(cpuStart)
  return { cpuMs: (cpu.user + cpu.system) / 1000, wallMs }
}
