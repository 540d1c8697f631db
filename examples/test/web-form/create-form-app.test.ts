import { createServer } from 'node:http'
import { FakeDynamoDBClient } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { Article } from '#src/web-form/article.js'
import { createFormApp } from '#src/web-form/create-form-app.js'
import { listen } from '../support/listen.js'

const PATH = '/articles/on%20locks'
const SAVES = { operations: ['PutItem'] } as const

interface Fields {
  readonly title: string
  readonly text: string
  readonly version: string
}

/** A browser's window: it opens the form, types, and sends what the form holds. */
async function openWindow(address: string) {
  let html = await (await fetch(address)).text()
  const save = async (title: string, text = 'text'): Promise<Response> => {
    const version = versionOf(html)
    const answer = await submit(address, { title, text, version })
    html = await answer.clone().text()
    return answer
  }
  return { save, shows: (text: string) => html.includes(text), version: () => versionOf(html) }
}

function versionOf(html: string): string {
  return /name="version" value="(\d*)"/.exec(html)?.[1] ?? 'none'
}

function submit(address: string, fields: Fields): Promise<Response> {
  return fetch(address, { method: 'POST', redirect: 'follow', body: new URLSearchParams({ ...fields }) })
}

async function serve(t: ExecutionContext) {
  const client = new FakeDynamoDBClient()
  await client.createTables(Article)
  const server = await listen(t, createServer(createFormApp(client, { clock: client.clock })))
  return { client, address: `${server}${PATH}`, open: () => openWindow(`${server}${PATH}`) }
}

test('a form is saved, and shown again with the next version', async (t) => {
  const { open } = await serve(t)
  const window = await open()
  t.is(window.version(), '')
  for (const version of ['1', '2']) {
    const answer = await window.save(`Title ${version}`)
    t.is(answer.status, 200)
    t.true(answer.redirected)
    t.is(window.version(), version)
    t.true(window.shows(`Title ${version}`))
  }
})

test('a stale save is a 409 that shows both states, and changes nothing', async (t) => {
  const { open } = await serve(t)
  await (await open()).save('First')
  const [ann, bob] = [await open(), await open()]
  t.is((await ann.save('By Ann', 'what Ann wrote')).status, 200)
  t.is((await bob.save('By Bob', 'what Bob wrote')).status, 409)
  t.true(bob.shows('By Ann') && bob.shows('what Ann wrote'))
  t.true(bob.shows('By Bob') && bob.shows('what Bob wrote'))
  t.true((await open()).shows('By Ann'))
})

test('who has seen both can save again, and overwrites knowingly', async (t) => {
  const { open } = await serve(t)
  const [ann, bob] = [await open(), await open()]
  await ann.save('By Ann')
  t.is((await bob.save('By Bob')).status, 409)
  t.is((await bob.save('By both')).status, 200)
  t.true((await open()).shows('By both'))
  t.is((await ann.save('Again by Ann')).status, 409)
})

test('of many who save at the same time one wins, all others are told', async (t) => {
  const { open } = await serve(t)
  const windows = await Promise.all(Array.from({ length: 8 }, open))
  const answers = await Promise.all(windows.map((window, i) => window.save(`Title ${i}`)))
  t.deepEqual(answers.map(({ status }) => status).toSorted(), [200, ...Array(7).fill(409)])
})

test('an article that was removed meanwhile is a 409 too, and can be saved anew', async (t) => {
  const { client, open } = await serve(t)
  const window = await open()
  await window.save('First')
  client.restore((await emptied()).snapshot())
  t.is((await window.save('Second')).status, 409)
  t.true(window.shows('It was removed.'))
  t.is((await window.save('Second')).status, 200)
})

test('an answer that is lost is no conflict with oneself', async (t) => {
  const { client, open } = await serve(t)
  const window = await open()
  client.faults.script(['lost-answer'], SAVES)
  t.is((await window.save('First')).status, 200)
  t.is(window.version(), '1')
})

test('what nobody knows is a 503, and the next save finds out', async (t) => {
  const { client, open } = await serve(t)
  const window = await open()
  const fault = client.faults.serverError(SAVES)
  t.is((await window.save('First')).status, 503)
  fault.stop()
  t.is((await (await open()).save('First')).status, 200)
})

test('what is typed is text, never a part of the page; what is no form is a 400', async (t) => {
  const { address, open } = await serve(t)
  const window = await open()
  await window.save('"><script>', '</textarea><b>')
  t.false(window.shows('<script>') || window.shows('<b>'))
  for (const version of ['-1', 'x', '1e3'])
    t.is((await submit(address, { title: 'a', text: 'b', version })).status, 400)
})

async function emptied(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Article)
  return client
}
