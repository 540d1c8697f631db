import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Runs a command to its end: `{ ok, output }`, the output of both streams. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  return { ok: status === 0, output: `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`.trim() }
}

/** The same, but a failure is an error with the output. */
export function mustRun(command, args, options) {
  const { ok, output } = run(command, args, options)
  if (!ok) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`)
  return output
}

/** Runs the pnpm that the repository names, however this process was started. */
export function pnpm(args, options) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return mustRun('npx', ['-y', packageManager.split('+')[0], ...args], options)
}
