import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** How a program ended. */
export interface Ending {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A program that runs, and its end. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ending>
}

/** What a program is started with: all of its environment but PATH. */
export interface RunOptions {
  readonly args?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

/** Starts a compiled example, for example `cities/main`, in a process of its own. */
export function startExample(name: string, { args = [], env = {} }: RunOptions = {}): Running {
  const file = fileURLToPath(import.meta.resolve(`#src/${name}.js`))
  const { PATH } = process.env
  const child = spawn(process.execPath, [file, ...args], { env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  return { child, ended: endingOf(child) }
}

/** Runs a compiled example to its end. */
export function runExample(name: string, options?: RunOptions): Promise<Ending> {
  return startExample(name, options).ended
}

async function endingOf(child: ChildProcess): Promise<Ending> {
  const { stdout, stderr } = child
  if (stdout === null || stderr === null) throw new Error('The child was started without pipes')
  const closed = once(child, 'close')
  const [out, err] = await Promise.all([text(stdout), text(stderr), closed])
  return { exitCode: child.exitCode, stdout: out, stderr: err }
}
