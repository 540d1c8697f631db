import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The script of an installed package's command, to run it with this very Node: `folder` has the node_modules. */
export function commandOf(folder, name, command = name) {
  const home = join(folder, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return join(home, typeof bin === 'string' ? bin : bin[command])
}
