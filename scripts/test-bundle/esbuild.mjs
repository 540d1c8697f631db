import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../packages/run.mjs'

/** The esbuild that core is published with. */
export const { build } = createRequire(join(root, 'packages/core/package.json'))('esbuild')
