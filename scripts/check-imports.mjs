// No import cycles (type imports included), the direction of packages and of core's stages.
import { join } from 'node:path'
import { checkImports } from './source/check-imports.mjs'
import { packageRules } from './source/import-rules.mjs'

const { files, problems } = checkImports(join(import.meta.dirname, '..'), packageRules)
for (const problem of problems) console.error(problem)
console.log(`imports of ${files} files: ${problems.length === 0 ? 'in order' : `${problems.length} problems`}`)
if (problems.length > 0) process.exitCode = 1
