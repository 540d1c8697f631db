import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unreachableCause } from './unreachable-cause.js'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))

/** Where each server's workspace is: a lockfile with the hashes of what it takes from the registry. */
export const serversFolder: string = join(root, 'servers')

/**
 * Installs a server's workspace as its lockfile has it; does nothing when it is there. Returns why that can't be done
 * on this machine.
 *
 * @throws {Error} when the registry was reached and gave something else than the lockfile says.
 */
export function installServer(name: string): string | undefined {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string }
  const pnpm = packageManager.split('+')[0] ?? 'pnpm'
  const { status, error, stdout, stderr } = spawnSync(
    'npx',
    ['-y', pnpm, '--dir', join(serversFolder, name), 'install', '--frozen-lockfile'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  )
  if (status === 0) return undefined
  const output = `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`
  const cause = unreachableCause(output)
  if (cause === undefined) throw new Error(`Installing ${name} failed:\n${output}`)
  return `the npm registry did not give its packages (${cause})`
}
