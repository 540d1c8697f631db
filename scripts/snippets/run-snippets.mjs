import { execFile, fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { commandOf } from '../source/command-of.mjs'
import { offlineEnvironment } from './offline-environment.mjs'

const limitMs = 20_000
const env = offlineEnvironment()

/**
 * Imports each compiled file, all in one child process as long as none hangs or ends it: `Map` of file to its error,
 * undefined where there was none.
 */
export async function importAll(files) {
  const results = new Map()
  for (let rest = files; rest.length > 0; rest = files.slice(results.size)) {
    const ended = await importUntilOneEnds(rest, (error) => results.set(files[results.size], error))
    if (results.size < files.length && ended !== undefined) results.set(files[results.size], ended)
  }
  return results
}

function importUntilOneEnds(files, report) {
  return new Promise((resolve) => {
    const urls = files.map((file) => pathToFileURL(file).href)
    const child = fork(join(import.meta.dirname, 'import-each.mjs'), urls, {
      env,
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let left = files.length
    let reason = ''
    let stderr = ''
    const stop = () => {
      reason = `has not ended within ${limitMs} ms`
      child.kill('SIGKILL')
    }
    let timer = setTimeout(stop, limitMs)
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.on('message', ({ error }) => {
      left--
      report(error)
      clearTimeout(timer)
      timer = setTimeout(stop, limitMs)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve(left === 0 ? undefined : reason || `ended its process (${signal ?? code}) ${stderr}`)
    })
  })
}

/** Runs compiled test files with AVA from `folder`: `Map` of file to AVA's output where it failed. */
export async function testAll(folder, files) {
  const results = new Map()
  const ava = commandOf(join(import.meta.dirname, '../..'), 'ava')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(folder, 'ava.config.js'), `export default { files: ['out/**/*.js'] }\n`)
  for (const file of files) {
    const error = await new Promise((resolve) => {
      const args = [ava, '--timeout=20s', file]
      execFile(process.execPath, args, { cwd: folder, env }, (failure, stdout, stderr) =>
        resolve(failure ? `${stdout}${stderr}` : undefined),
      )
    })
    results.set(file, error)
  }
  return results
}
