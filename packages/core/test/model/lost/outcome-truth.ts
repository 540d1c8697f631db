import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import type { OperationResult } from '@sluice/core'
import type { Deed, Item } from './deed.js'
import type { FlushAccount, Part } from './flush-account.js'

type Version = number | string | undefined

/** Holds what a flush said of one entity against what the store has seen. */
export function checkTruth(account: FlushAccount, result: OperationResult, part: Part, history: readonly Deed[]): void {
  const view = viewOf(account, result, part, history)
  const { table } = part.of
  const said = `${account.owner}, flush ${account.flush}, ${account.mode}: ${result.kind} of ${table} ${part.entity.id} (${part.text}) is ${result.outcome}, ${result.code}: ${result.reason}`
  checkOutcome(view, said)
  if (isOneOfTwo(view)) return
  // what is sent again may have been asked for in another way before
  if (!account.mayHaveKept) checkPrecondition(view, said)
  if (part.of.version !== undefined) checkVersion(view, part.of.version.name, account.versions.get(part.entity), said)
}

interface View {
  readonly account: FlushAccount
  readonly result: OperationResult
  readonly part: Part
  /** What the flush sent for the item, of this kind. */
  readonly ofFlush: readonly Deed[]
  /** Of these what is the entity as it was sealed. */
  readonly own: readonly Deed[]
  /** Deeds, of this flush or earlier ones, of which the session can't know. */
  readonly doubted: readonly Deed[]
}

function viewOf(account: FlushAccount, result: OperationResult, part: Part, history: readonly Deed[]): View {
  const { owner, flush, isHidden } = account
  const { table } = part.of
  const all = history.filter(
    (deed) =>
      deed.owner === owner &&
      deed.table === table &&
      deed.id === part.entity.id &&
      deed.what === result.kind &&
      (deed.flush === flush || part.doubtful.includes(deed.flush)),
  )
  // a client that retries by itself hides what became of all but its last attempt
  const isDoubted = (deed: Deed, i: number): boolean =>
    deed.end === 'doubt' || (isHidden && deed.end !== 'acknowledged' && all[i + 1]?.flush === deed.flush)
  const ofFlush = all.filter((deed) => deed.flush === flush)
  const own = ofFlush.filter((deed) => isOf(deed, part, account))
  return { account, result, part, ofFlush, own, doubted: all.filter(isDoubted) }
}

/** Whether it may be this entity's; after a transaction in doubt it is resent as it was, whatever became of the entity. */
function isOf({ image }: Deed, { text }: Part, { mayHaveKept }: FlushAccount): boolean {
  if (image === undefined) return true
  return mayHaveKept ? writerOf(image.text?.S) === writerOf(text) : image.text?.S === text
}

function writerOf(text = ''): string {
  return text.split('.')[0] ?? ''
}

function checkOutcome(view: View, said: string): void {
  const { account, result, own, ofFlush, doubted } = view
  const isApplied = own.some(({ isDone, isReplay }) => isDone && !isReplay)
  if (result.outcome === 'written') {
    assert.ok(own.some(isAcknowledged) || foundItself(view) !== undefined, `${said}: nobody applied it`)
    return
  }
  if (isOneOfTwo(view)) return
  switch (result.outcome) {
    case 'condition-failed':
      assert.ok(!isApplied, `${said}: it was applied`)
      assert.equal(ofFlush.at(-1)?.end, 'failed', `${said}: no condition was false`)
      break
    case 'unknown':
      assert.ok(
        doubted.some(({ flush }) => account.mayHaveKept || flush === account.flush),
        `${said}: nothing is in doubt`,
      )
      assert.ok(!own.some(isAcknowledged), `${said}: it was acknowledged`)
      break
    case 'not-sent':
      assert.deepEqual(own, [], `${said}: it was sent`)
      break
    default:
      assert.ok(!isApplied, `${said}: it was applied`)
      // a transaction that is cancelled proves that no earlier call with its token was done
      assert.ok(
        own.every(({ end, isTransacted }) => end !== 'doubt' || isTransacted),
        `${said}: it is in doubt`,
      )
  }
}

/** After a transaction in doubt what has changed since has a result of its own, beside that of what was sent again. */
function isOneOfTwo({ account, part }: View): boolean {
  return account.report.operations.filter(({ entity }) => entity === part.entity).length > 1
}

function isAcknowledged({ end }: Deed): boolean {
  return end === 'acknowledged'
}

/** The doubtful deed that the last attempt found applied when its condition was false. */
function foundItself({ account, ofFlush, part, doubted }: View): Deed | undefined {
  const last = ofFlush.at(-1)
  if (last?.end !== 'failed') return undefined
  return doubted.find((deed) => isOf(deed, part, account) && isDeepStrictEqual(last.before, deed.image))
}

/** Whatever was applied found what it asked for. */
function checkPrecondition({ own, part }: View, said: string): void {
  const { asked, of, version } = part
  for (const { before, isDone, isReplay } of own) {
    if (!isDone || isReplay) continue
    if (asked.expects === 'nothing') assert.equal(before, undefined, `${said}: overwrote an item`)
    else if (asked.expects !== 'anything') assert.equal(before?.text?.S, asked.expects.text, `${said}: overwrote`)
    if (asked.isVersioned && of.version !== undefined) {
      assert.equal(versionOf(before, of.version.name), version, `${said}: overwrote another version`)
    }
  }
}

/** The entity has the version that is stored exactly if its write was applied. */
function checkVersion(view: View, name: string, now: Version, said: string): void {
  const { result, own, part } = view
  if (result.outcome === 'written') {
    const applied = own.findLast(isAcknowledged) ?? foundItself(view)
    assert.equal(now, versionOf(applied?.image, name), `${said}: another version than the one that was written`)
    return
  }
  const earlier = result.outcome === 'condition-failed' ? foundEarlier(view) : undefined
  const expected = earlier === undefined ? part.version : versionOf(earlier.image, name)
  assert.equal(now, expected, `${said}: its version has changed`)
}

/** What an earlier flush left in doubt, and this one found applied, but its entity has changed since. */
function foundEarlier({ account, doubted, ofFlush }: View): Deed | undefined {
  const isOfNow = ({ flush }: Deed): boolean => flush === account.flush
  // a transaction that is cancelled proves that no earlier call with its token was done
  if (doubted.some((deed) => isOfNow(deed) && !deed.isTransacted)) return undefined
  return doubted.find((deed) => !isOfNow(deed) && isDeepStrictEqual(ofFlush.at(-1)?.before, deed.image))
}

function versionOf(item: Item | undefined, name: string): Version {
  const value = item?.[name]
  return value?.N === undefined ? value?.S : Number(value.N)
}
