import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const manifest = createRequire(import.meta.url).resolve('@sluice/testing/package.json')

/** The command of the package in a process of its own. */
export class RunningCli {
  readonly child: ChildProcess
  /** What it printed so far. */
  output = ''
  errors = ''
  readonly #ended: Promise<number>

  constructor(args: readonly string[]) {
    this.child = spawn(process.execPath, [join(dirname(manifest), 'dist/cli/main.js'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.output += text
    })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.errors += text
    })
    this.#ended = once(this.child, 'close').then(([code]) => code)
  }

  /** The endpoint, as soon as it listens. */
  async endpoint(): Promise<string> {
    for (;;) {
      const url = /listens on (http:\S+)\n/.exec(this.output)?.[1]
      if (url !== undefined) return url
      const next = this.child.stdout ? once(this.child.stdout, 'data') : Promise.reject()
      await Promise.race([next, this.#ended.then(() => Promise.reject(new Error(`it ended: ${this.errors}`)))])
    }
  }

  /** Its exit code. */
  ended(): Promise<number> {
    return this.#ended
  }

  /** Sends a signal and waits for the end. */
  stop(signal: 'SIGINT' | 'SIGTERM'): Promise<number> {
    this.child.kill(signal)
    return this.#ended
  }
}
