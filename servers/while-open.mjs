// node while-open.mjs COMMAND ARGUMENT...: runs a command for as long as stdin is open, so that no server outlives the
// tests that started it, however they end.
import { spawn } from 'node:child_process'

const [command, ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
child.once('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
child.once('exit', (code) => process.exit(code ?? 1))
process.stdin.once('close', () => child.kill('SIGKILL')).resume()
