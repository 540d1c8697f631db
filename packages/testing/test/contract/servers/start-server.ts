import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { root } from '../../support/install-workspace.js'
import type { ServerName } from '../contract-case.js'
import type { RunningServer } from './open-server.js'

const START_WITHIN_MS = 60_000

/** How a server is started. */
export interface ServerCommand {
  readonly cwd: string
  readonly command: readonly string[]
}

/**
 * Starts a server on a port and waits until it listens. It ends with this process at the latest.
 *
 * @throws {Error} with what it printed, when it ends before it listens or takes too long.
 */
export async function startServer(
  name: ServerName,
  port: number,
  { cwd, command }: ServerCommand,
): Promise<RunningServer> {
  const child = spawn(process.execPath, [join(root, 'servers/while-open.mjs'), ...command], { cwd, stdio: 'pipe' })
  const ended = once(child, 'exit')
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-10_000)
    })
  }
  const stop = async (): Promise<void> => {
    child.stdin.end()
    await ended
  }
  const deadline = performance.now() + START_WITHIN_MS
  while (!(await listens(port))) {
    if (child.exitCode === null && performance.now() < deadline) await wait(50)
    else {
      await stop()
      throw new Error(`${name} did not start (exit code ${child.exitCode}):\n${printed}`)
    }
  }
  return { kind: 'running', name, connect: () => clientOf(port), stop }
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  const connected = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
  })
  socket.destroy()
  return connected
}

function clientOf(port: number): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    maxAttempts: 1,
  })
}
