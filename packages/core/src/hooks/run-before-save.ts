import { HookLoopError } from '../errors/hook-loop-error.js'
import type { PendingOperation, PutOperation, UpdateOperation } from '../pending/operation.js'
import type { PendingOperations } from '../pending/pending-operations.js'
import type { EntityHook } from '../schema/entity-hooks.js'
import { type SealProblem, sealProblem } from '../seal/seal-problem.js'
import type { HookGuard } from './hook-guard.js'
import { isPromise } from './is-promise.js'

/** How often in a row hooks may save entities whose own hooks save further ones. */
const MAX_ROUNDS = 1_000

/**
 * Runs the beforeSave hooks of all that waits, those of entities that hooks save included, once for each entity.
 * Returns what they threw. Nothing is taken yet, so whatever goes wrong leaves everything pending.
 *
 * @throws {HookLoopError} if there is no end of new entities.
 */
export function runBeforeSave(pending: PendingOperations, guard: HookGuard): readonly SealProblem[] {
  const seen = new Set<object>()
  const problems: SealProblem[] = []
  for (let round = 0; ; round++) {
    const saves = pending.waiting().filter(isDue, seen)
    const [first] = saves
    if (first === undefined) return problems
    if (round === MAX_ROUNDS) throw endless(first.schema.className)
    for (const save of saves) {
      // a hook of the same round may have discarded or replaced it
      if (pending.find(save.identity.id) !== save) continue
      seen.add(save.entity)
      for (const hook of save.schema.hooks.beforeSave) {
        const problem = callHook(save, hook, guard)
        if (problem !== undefined) problems.push(problem)
      }
    }
  }
}

function endless(className: string): HookLoopError {
  return new HookLoopError(
    `beforeSave of ${className}`,
    `Nothing was sent, everything is pending: the beforeSave hooks saved further entities ${MAX_ROUNDS} times in a row, ` +
      `the last one of ${className}. Let the hook of ${className} stop saving new ones.`,
  )
}

type Saving = PutOperation | UpdateOperation

/** Called by the runtime: a loop of many steps that runs once in a flush would be compiled anew for each. */
function isDue(this: ReadonlySet<object>, operation: PendingOperation): operation is Saving {
  if (operation.kind !== 'put' && operation.kind !== 'update') return false
  return operation.schema.hooks.beforeSave.length > 0 && !this.has(operation.entity)
}

function callHook(save: Saving, hook: EntityHook, guard: HookGuard): SealProblem | undefined {
  const { entity, schema } = save
  try {
    const result = guard.run(`beforeSave of ${schema.className}`, () => hook(entity))
    if (!isPromise(result)) return undefined
    // what it rejects with mustn't end the process
    Promise.resolve(result).catch(() => undefined)
    return sealProblem(
      save,
      '',
      "its beforeSave hook returned a promise, which a flush can't wait for: make it synchronous",
    )
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : typeof cause
    return sealProblem(save, '', `its beforeSave hook threw a ${name}: see \`cause\``, { cause })
  }
}
