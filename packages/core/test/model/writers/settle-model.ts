import { addDoubt, isConditional } from './intent.js'
import type { Judged } from './outcome-rules.js'

/** What an operation's outcome means for its entity's version and for what is remembered of it. */
export function settle({ sealed: { intent }, outcome, content, confirmed }: Judged): void {
  const { subject, what, kind } = intent
  if (what === 'check') return
  if (outcome === 'unknown' && isConditional(intent)) addDoubt(intent, { content })
  // what is stored now: of this write, or of one that was in doubt before
  const known = confirmed ?? (outcome === 'written' ? { content } : undefined)
  if (known === undefined) return
  intent.doubts = []
  if (subject !== undefined && kind.version !== undefined) subject.rev = known.content?.rev
}
