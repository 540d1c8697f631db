import { join } from 'node:path'
import { freePort } from './free-port.js'
import { installServer, serversFolder } from './install-server.js'
import type { OpenServer } from './open-server.js'
import { startServer } from './start-server.js'

/** dynalite in memory, in a process of its own. */
export async function openDynalite(): Promise<OpenServer> {
  const reason = installServer('dynalite')
  if (reason !== undefined) return { kind: 'missing', name: 'dynalite', reason }
  const port = await freePort()
  const cli = join(serversFolder, 'dynalite/node_modules/dynalite/cli.js')
  const options = ['createTableMs', 'deleteTableMs', 'updateTableMs'].map((option) => `--${option}=0`)
  return await startServer('dynalite', port, {
    cwd: join(serversFolder, 'dynalite'),
    command: [process.execPath, cli, '--host=127.0.0.1', `--port=${port}`, ...options],
  })
}
