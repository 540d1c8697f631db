import assert from 'node:assert/strict'
import type { OperationResult } from '@sluice/core'
import { type Content, textOf } from './content.js'
import { allLeftBy } from './effect.js'
import { changedPart } from './patch.js'
import type { Sealed } from './sealed.js'
import { textOfLive, textOfLoaded, textOfLoadedValues, textOfValues } from './subject.js'

/** What a patch brings back, of an item that may have held `befores`: docs/updating.md, "Patches". */
export function checkReturned(
  result: OperationResult,
  { intent, effect }: Sealed,
  befores: readonly (Content | undefined)[],
): void {
  const { patch, kind, key, id } = intent
  if (patch === undefined) return
  const [item, part] = [result.returned(kind.target), result.updated(kind.target)]
  const wanted = result.outcome === 'written' ? patch.returning : undefined
  const lefts = allLeftBy(effect, befores)
  if (wanted === 'updatedNew') {
    const changed = changedPart(kind, patch)
    assert.ok(part, `${id}: nothing of what was changed`)
    expectOneOf(
      textOfValues(changed, part),
      lefts.map((content) => textOfLoadedValues(changed, content ?? {})),
      id,
    )
  } else assert.equal(part, undefined, `${id}: a part that nobody asked for`)
  if (wanted === 'new' || wanted === 'old') {
    // one that was sent twice may have found what it had left itself
    const found = result.attempts > 1 ? [...befores, ...lefts] : befores
    const seen = item === undefined ? textOf(undefined) : textOfLive(kind, item)
    const possible = (wanted === 'new' ? lefts : found).map((content) =>
      content === undefined ? textOf(undefined) : textOfLoaded(kind, key, content),
    )
    expectOneOf(seen, possible, id)
  } else assert.equal(item, undefined, `${id}: an item that nobody asked for`)
}

function expectOneOf(seen: string, possible: readonly string[], id: string): void {
  assert.ok(possible.includes(seen), `patch of ${id} brought back ${seen}, none of ${possible}`)
}
