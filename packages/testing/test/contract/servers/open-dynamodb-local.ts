import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installWorkspace, root } from '../../support/install-workspace.js'
import { freePort } from './free-port.js'
import type { OpenServer } from './open-server.js'
import { startServer } from './start-server.js'

/** DynamoDB Local in memory, in a process of its own, on the given port or any. It needs a Java runtime. */
export async function openDynamoDBLocal(given?: number): Promise<OpenServer> {
  const hasJava = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0
  const reason = hasJava
    ? installWorkspace('servers/dynamodb-local')
    : 'there is no Java runtime, `java` is not on the PATH'
  if (reason !== undefined) return { kind: 'missing', name: 'dynamodb-local', reason }
  const port = given ?? (await freePort())
  const java = ['java', '-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar']
  return await startServer('dynamodb-local', port, {
    cwd: join(root, 'servers/dynamodb-local/node_modules/amplify-dynamodb-simulator/emulator'),
    command: [...java, '-inMemory', '-disableTelemetry', '-sharedDb', '-port', String(port)],
  })
}
