import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OptionError } from '@sluice/core'
import { type DeadLetter, DeadLetterError, fileDeadLetters } from '@sluice/core/bulk'
import test from 'ava'
import { readDeadLetters } from '#src/bulk/read-dead-letters.js'
import { caught } from '../fixtures/caught.js'

const letter = (element: number): DeadLetter => ({
  version: 1,
  kind: 'put',
  className: 'Song',
  table: 'Music',
  key: { artist: { S: 'x' }, title: { S: `${element}` } },
  outcome: 'rejected',
  code: 'SERVICE_REFUSED',
  reason: 'ValidationException: no\nnewline breaks the file',
  element,
})

async function newFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'sluice-')), 'refused.ndjson')
}

async function lettersOf(path: string): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = []
  for await (const one of readDeadLetters(path)) letters.push(one)
  return letters
}

test('each letter is a line, in order, and is on the disk when write resolves', async (t) => {
  const path = await newFile()
  const sink = fileDeadLetters(path)
  t.false(existsSync(path))
  await sink.write(letter(0))
  t.deepEqual(await lettersOf(path), [letter(0)])
  await Promise.all([1, 2, 3, 4].map((element) => sink.write(letter(element))))
  t.deepEqual(await lettersOf(path), [0, 1, 2, 3, 4].map(letter))
  await sink.close?.()
})

test('a later sink appends, and cuts off half a line that a crash left', async (t) => {
  for (const half of ['{"version":1,"ki', 'x'.repeat(200_000)]) {
    const path = await newFile()
    await writeFile(path, `${JSON.stringify(letter(0))}\n${half}`)
    const sink = fileDeadLetters(path)
    await sink.write(letter(1))
    await sink.close?.()
    t.deepEqual(await lettersOf(path), [letter(0), letter(1)])
  }
})

test('a file of half a line alone is begun anew', async (t) => {
  const path = await newFile()
  await writeFile(path, '{"version":1')
  const sink = fileDeadLetters(path)
  await sink.write(letter(0))
  await sink.close?.()
  t.is(await readFile(path, 'utf8'), `${JSON.stringify(letter(0))}\n`)
})

test('after close another letter opens the file again', async (t) => {
  const path = await newFile()
  const sink = fileDeadLetters(path)
  await sink.write(letter(0))
  await sink.close?.()
  await sink.write(letter(1))
  await sink.close?.()
  await sink.close?.()
  t.is((await lettersOf(path)).length, 2)
})

test('a file that cannot be written rejects every letter, and takes them once it can', async (t) => {
  const folder = join(await mkdtemp(join(tmpdir(), 'sluice-')), 'missing')
  const sink = fileDeadLetters(join(folder, 'refused.ndjson'))
  const error = await caught(t, DeadLetterError, () => sink.write(letter(0)))
  t.is(error.code, 'DEAD_LETTER_FAILED')
  t.regex(error.message, /: there is no such file or folder \(ENOENT\)/)
  const results = await Promise.allSettled([sink.write(letter(1)), sink.write(letter(2))])
  t.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  await mkdir(folder)
  await sink.write(letter(3))
  t.deepEqual(await lettersOf(join(folder, 'refused.ndjson')), [letter(3)])
})

// while no other test of this process writes
test.serial('a letter that cannot be forced to the disk is not promised', async (t) => {
  const path = await newFile()
  const sink = fileDeadLetters(path)
  await sink.write(letter(0))
  const file = await open(path)
  const handles = Object.getPrototypeOf(file) as { datasync: () => Promise<void> }
  await file.close()
  const { datasync } = handles
  let synced = ''
  handles.datasync = async () => {
    synced = await readFile(path, 'utf8')
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  }
  const error = await caught(t, DeadLetterError, () => sink.write(letter(1)))
  handles.datasync = datasync
  t.regex(error.message, /the disk is full: make room, then start the load again/)
  t.is(synced.split('\n').length, 3, 'it was written before')
})

test('what is no file of dead letters is refused with its line', async (t) => {
  const path = await newFile()
  t.regex(
    (await caught(t, DeadLetterError, () => lettersOf(path))).message,
    /: there is no such file or folder \(ENOENT\)/,
  )
  await writeFile(path, `${JSON.stringify(letter(0))}\n{"kind":"put"}\n`)
  t.regex((await caught(t, DeadLetterError, () => lettersOf(path))).message, /^Line 2 of/)
})

test('takes a path and known options', (t) => {
  for (const bad of ['', undefined]) t.throws(() => fileDeadLetters(bad as never), { instanceOf: OptionError })
  t.throws(() => fileDeadLetters('x', { includeItems: true } as never), { instanceOf: OptionError })
  t.is(fileDeadLetters('x').includeItem, false)
  t.is(fileDeadLetters('x', { includeItem: true }).includeItem, true)
})
