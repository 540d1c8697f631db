#!/usr/bin/env node
import { runCommand } from './run-command.js'

// `once`: whoever presses Ctrl-C again doesn't want to wait
const stopped = new Promise((resolve) => {
  process.once('SIGINT', resolve)
  process.once('SIGTERM', resolve)
})
const print = (text: string): void => {
  process.stdout.write(text)
}

try {
  await runCommand(process.argv.slice(2), { print, stopped })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
