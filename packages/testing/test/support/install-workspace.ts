import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unreachableCause } from './unreachable-cause.js'

/** The repository's own folder. */
export const root: string = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * Installs a workspace that stands beside the root's, as its lockfile has it; does nothing when it is there. Returns why
 * that can't be done on this machine. Its folder is relative to the root.
 *
 * @throws {Error} when the registry was reached and gave something else than the lockfile says.
 */
export function installWorkspace(folder: string): string | undefined {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string }
  const pnpm = packageManager.split('+')[0] ?? 'pnpm'
  const { status, error, stdout, stderr } = spawnSync(
    'npx',
    ['-y', pnpm, '--dir', join(root, folder), 'install', '--frozen-lockfile'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  )
  if (status === 0) return undefined
  const output = `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`
  const cause = unreachableCause(output)
  if (cause === undefined) throw new Error(`Installing ${folder} failed:\n${output}`)
  return `the npm registry did not give its packages (${cause})`
}
