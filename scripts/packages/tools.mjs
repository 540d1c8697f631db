import { join } from 'node:path'
import { pnpm, root } from './run.mjs'

/** The workspace of the package checkers and of the compilers that users may have. */
export const tools = join(root, 'tools')

export function installTools() {
  pnpm(['--dir', tools, 'install', '--frozen-lockfile'])
}
