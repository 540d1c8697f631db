// tsc never deletes outputs of deleted sources: do it, or AVA runs (and npm publishes) ghosts.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = process.argv[2] ?? join(import.meta.dirname, '..')
const packages = join(root, 'packages')
const projects = existsSync(packages) ? readdirSync(packages).map((p) => join(packages, p)) : []

// a nested test project (test/legacy) compiles into the folder of its name (.test/legacy), so one rule serves all
const pairs = [...projects, join(root, 'examples')].flatMap((p) => [
  { out: join(p, 'dist'), source: join(p, 'src') },
  { out: join(p, '.test'), source: join(p, 'test') },
])
for (const { out, source } of pairs) {
  if (!existsSync(out)) continue
  for (const file of readdirSync(out, { recursive: true })) {
    const m = /^(.*?)(\.d)?\.([cm]?)[jt]s(\.map)?$/.exec(file)
    if (m !== null && !existsSync(join(source, `${m[1]}.${m[3]}ts`))) rmSync(join(out, file))
  }
}
