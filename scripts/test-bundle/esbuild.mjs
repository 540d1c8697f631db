import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The esbuild that core is published with. */
export function esbuild(root) {
  return createRequire(join(root, 'packages/core/package.json'))('esbuild')
}
