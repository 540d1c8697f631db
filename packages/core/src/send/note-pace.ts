import type { Call } from './call.js'
import type { FlushRun } from './flush-run.js'
import type { EndedWorks } from './pace/ended-works.js'
import type { HotKey } from './pace/hot-key.js'
import type { TablePace } from './pace/table-pace.js'
import { pauseEnd } from './pause-end.js'
import type { Work } from './work.js'

/** Tells the tables of a call that it is about to be sent. */
export function noteSent({ queue, settings }: FlushRun, call: Call): void {
  const now = settings.clock.now()
  for (const [name, works] of call.byTable) queue.pace(name).noteSent(now, works)
}

/** Tells the tables of a call what it was refused for want of capacity. Returns those that are to be left alone a while. */
export function noteAnswered(run: FlushRun, call: Call, refused: ReadonlySet<Work>): readonly string[] {
  const now = run.settings.clock.now()
  const slowed: string[] = []
  for (const [name, works] of call.byTable) {
    const pace = run.queue.pace(name)
    const ended = splitWorks(works, refused)
    pace.noteEnded(now, works, ended)
    if (ended.refused.length === 0 && pace.hotKeys.isNone) continue
    for (const key of new Set(ended.accepted.map((work) => pace.hotKeys.of(work)))) if (key) key.failures = 0
    const keys = new Set(ended.refused.map((work) => pace.hotKeys.of(work)))
    for (const key of keys) if (key !== undefined) pauseKey(run, pace, key)
    // where something was accepted, the pace says how long to wait
    if (keys.has(undefined) && !(pace.isPaced && ended.accepted.length > 0)) slowed.push(name)
  }
  return slowed
}

function splitWorks(works: readonly Work[], refused: ReadonlySet<Work>): EndedWorks {
  if (refused.size === 0) return { accepted: works, refused: [] }
  return {
    accepted: works.filter((work) => !refused.has(work)),
    refused: works.filter((work) => refused.has(work)),
  }
}

/** Tells the tables of a call that it ended for a reason that has nothing to do with capacity. */
export function noteFailed({ queue, settings }: FlushRun, call: Call): void {
  const now = settings.clock.now()
  for (const [name, works] of call.byTable) {
    queue.pace(name).noteEnded(now, works, { accepted: [], refused: [] })
  }
}

/** Calls side by side that are refused together are one failure. */
function pauseKey(run: FlushRun, pace: TablePace, key: HotKey): void {
  if (run.settings.clock.now() >= key.readyAt) key.failures++
  pace.hotKeys.pause(key, pauseEnd(run, pace, key.failures))
}
