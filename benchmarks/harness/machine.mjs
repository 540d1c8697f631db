import { cpus, loadavg } from 'node:os'

/** What a figure needs beside it to be read: machine, Node version, date. */
export function describeMachine() {
  const cores = cpus()
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    node: process.version,
    date: new Date().toISOString(),
    loadAverage: loadavg()[0],
  }
}
