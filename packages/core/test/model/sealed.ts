import type { Content } from './content.js'
import { type Effect, leaves } from './effect.js'
import type { Intent } from './intent.js'
import { ManagedModel } from './managed-model.js'
import { isRepeatable, patchEffect } from './patch.js'
import { isIdle, updateEffect } from './update-effect.js'

/** An intent as a flush took it, with what it leaves where it is applied. */
export interface Sealed {
  readonly intent: Intent
  /** What the entity is written as; `undefined` where there is none. */
  readonly content: Content | undefined
  readonly effect: Effect
  /** Whether there is nothing to send. */
  readonly isIdle: boolean
  /** Whether an earlier flush left a patch in doubt. */
  readonly wasInDoubt: boolean
  /** Whether it may be sent again after a doubt. */
  readonly isRepeatable: boolean
  /** Whether it can't be sealed. */
  readonly isBroken: boolean
}

export function sealIntent(intent: Intent, managed: ManagedModel): Sealed {
  const { what, subject, id, patch, inDoubt = false } = intent
  const plain = { intent, isIdle: false, wasInDoubt: inDoubt, isRepeatable: true, isBroken: false }
  if (patch !== undefined) {
    return { ...plain, content: undefined, effect: patchEffect(patch), isRepeatable: isRepeatable(patch) }
  }
  if (what === 'delete' || subject === undefined) return { ...plain, content: undefined, effect: leaves(undefined) }
  const content = subject.image
  const isBroken = subject.isBroken || subject.id !== id
  if (what === 'put') return { ...plain, content, effect: leaves(content), isBroken }
  const known = managed.get(id)?.subject === subject ? managed.get(id) : intent.baseline
  if (known?.subject !== subject) return { ...plain, content, effect: leaves(content), isBroken: true }
  const sent = [...(intent.sent ?? []), ...known.sent]
  const changed = { image: content, baseline: known.baseline, sent }
  const isUntouched = sent.length === 0 && ManagedModel.isUnchanged(known)
  return { ...plain, content, effect: updateEffect(changed), isIdle: isUntouched || isIdle(changed), isBroken }
}
