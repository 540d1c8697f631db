import { CallbackError } from '../errors/callback-error.js'
import type { FlushReport } from '../report/flush-report.js'
import type { EntityHook, HookMoment } from '../schema/entity-hooks.js'
import { renderKey } from '../schema/render-key.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { Work } from '../send/work.js'
import type { HookGuard } from './hook-guard.js'
import { isPromise } from './is-promise.js'

/** What after-hooks are run with. */
interface AfterHooks {
  readonly guard: HookGuard
  readonly afterFlush: ((report: FlushReport) => unknown) | undefined
  /** Where what they throw or reject with goes: the report's own list. */
  readonly errors: CallbackError[]
}

/**
 * Runs the hooks after a settled flush: those of each written entity in the order saved, then `afterFlush`. Returns
 * what to wait for, if any of them is asynchronous; that never rejects.
 */
export function runAfterHooks(
  works: readonly Work[],
  report: FlushReport,
  hooks: AfterHooks,
): Promise<unknown> | undefined {
  const { afterFlush } = hooks
  const waiting: (Promise<unknown> | undefined)[] = []
  for (const { sealed } of works.filter(hasHook)) {
    const moment = momentOf(sealed)
    for (const hook of sealed.operation.schema.hooks[moment]) waiting.push(callEntityHook(hooks, moment, sealed, hook))
  }
  if (afterFlush !== undefined) {
    waiting.push(call(hooks, { name: 'afterFlush', describe: () => 'The afterFlush hook' }, () => afterFlush(report)))
  }
  return waiting.every((promise) => promise === undefined) ? undefined : Promise.all(waiting)
}

/** Called by the runtime: a loop of many steps that runs once in a flush would be compiled anew for each. */
function hasHook({ sealed, outcome }: Work): boolean {
  const { entity, schema } = sealed.operation
  return outcome === 'written' && entity !== undefined && schema.hooks[momentOf(sealed)].length > 0
}

function momentOf({ kind }: SealedOperation): 'afterSave' | 'afterRemove' {
  return kind === 'put' || kind === 'update' ? 'afterSave' : 'afterRemove'
}

function callEntityHook(
  hooks: AfterHooks,
  moment: HookMoment,
  { operation: { entity, schema, identity } }: SealedOperation,
  hook: EntityHook,
): Promise<unknown> | undefined {
  const name = `${moment} of ${schema.className}`
  const describe = (): string => `The ${moment} hook of ${schema.className} ${renderKey(schema, identity.key)}`
  return entity && call(hooks, { name, describe }, () => hook(entity))
}

interface HookName {
  readonly name: string
  /** For the message, if there is one to be made. */
  readonly describe: () => string
}

function call(
  { guard, errors }: AfterHooks,
  { name, describe }: HookName,
  hook: () => unknown,
): Promise<unknown> | undefined {
  const onError = (cause: unknown): void => {
    errors.push(new CallbackError(`${describe()} failed; what was written stays written.`, name, cause))
  }
  try {
    const result = guard.run(name, hook)
    return isPromise(result) ? Promise.resolve(result).catch(onError) : undefined
  } catch (cause) {
    onError(cause)
    return undefined
  }
}
