import { join } from 'node:path'
import { installWorkspace, root } from '../../support/install-workspace.js'
import { freePort } from './free-port.js'
import type { OpenServer } from './open-server.js'
import { startServer } from './start-server.js'

/** dynalite in memory, in a process of its own. */
export async function openDynalite(): Promise<OpenServer> {
  const reason = installWorkspace('servers/dynalite')
  if (reason !== undefined) return { kind: 'missing', name: 'dynalite', reason }
  const port = await freePort()
  const cli = join(root, 'servers/dynalite/node_modules/dynalite/cli.js')
  const options = ['createTableMs', 'deleteTableMs', 'updateTableMs'].map((option) => `--${option}=0`)
  return await startServer('dynalite', port, {
    cwd: join(root, 'servers/dynalite'),
    command: [process.execPath, cli, '--host=127.0.0.1', `--port=${port}`, ...options],
  })
}
