import assert from 'node:assert/strict'
import type { Content } from './content.js'
import type { Intent } from './intent.js'
import type { LoggedCall } from './server-log.js'

/** An intent as a flush took it. */
export interface Sealed {
  readonly intent: Intent
  /** The version that the entity had. */
  readonly from: number | string | undefined
  /** The texts that it may be sent with: the one that it had, or later ones too where it was sealed once more. */
  readonly texts: readonly (string | undefined)[]
  readonly stamp: number | undefined
}

/** Takes an intent as it is now. */
export function seal(intent: Intent): Sealed {
  const { subject } = intent
  return { intent, from: subject?.rev, texts: [subject?.text], stamp: subject?.stamp }
}

/** What the calls leave where they are applied; checks that it is what was sealed, with the next version in it. */
export function readSent(sealed: Sealed, own: readonly LoggedCall[]): Content | undefined {
  const { intent, from, texts, stamp } = sealed
  const requests = own.map(({ requests }) => requests.find(({ id }) => id === intent.id)!)
  for (const { what } of requests) assert.equal(what, intent.what, `${intent.id}: sent as`)
  const content = requests[0]?.content
  if (content === undefined) return undefined
  for (const request of requests) assert.deepEqual(request.content, content, `${intent.id}: sent again as another`)
  assert.ok(texts.includes(content.text), `${intent.id}: sent ${content.text}, sealed ${texts}`)
  assert.equal(content.stamp, stamp, `${intent.id}: the stamp of its hook`)
  checkNextVersion(intent, from, content)
  return content
}

function checkNextVersion({ id, kind }: Intent, from: number | string | undefined, { rev }: Content): void {
  if (kind.version === undefined) assert.equal(rev, undefined, `${id}: a version`)
  else if (kind.version === 'number') assert.equal(rev, (Number(from ?? 0) || 0) + 1, `${id}: the next version`)
  else assert.ok(typeof rev === 'string' && rev !== from, `${id}: the next token after ${from} is ${rev}`)
}
