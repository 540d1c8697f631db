import { tmpdir } from 'node:os'
import test from 'ava'
import { freePort } from './free-port.js'
import { startServer } from './start-server.js'

const start = (port: number, script: string) =>
  startServer('dynalite', port, { cwd: tmpdir(), command: [process.execPath, '-e', script] })

test('a server that ends before it listens is an error with what it printed', async (t) => {
  const script = "console.error('no such option'); process.exitCode = 3"
  await t.throwsAsync(start(await freePort(), script), {
    message: /dynalite did not start \(exit code 3\):\nno such option/,
  })
})

test('a command that does not exist is an error that says so', async (t) => {
  const command = ['no-such-command-anywhere']
  await t.throwsAsync(startServer('dynalite', await freePort(), { cwd: tmpdir(), command }), { message: /ENOENT/ })
})

test('a stopped server no longer listens', async (t) => {
  const port = await freePort()
  const script = `require('node:net').createServer().listen(${port}, '127.0.0.1')`
  await (await start(port, script)).stop()
  // the port is free again, or this one would end before it listens
  await t.throwsAsync(start(port, 'process.exitCode = 4'), { message: /exit code 4/ })
})
