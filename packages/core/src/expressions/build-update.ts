import { describeValue } from '../codec/describe-value.js'
import { ExpressionError } from '../errors/expression-error.js'
import type { ExpressionContext } from './expression-scope.js'
import { findUpdateProblem } from './find-update-problem.js'
import { runBuilder, type Written, wrongAnswer } from './run-builder.js'
import type { Update } from './update.js'
import { type CompiledAction, compileAction, type UpdateBuilder } from './update-action.js'

/**
 * Runs the user's function once and builds the update that it writes, its values encoded as the class stores them: a later
 * change of them doesn't count. `option` is what the function is called in messages.
 *
 * @throws {ExpressionError} if it writes no update, or one that DynamoDB would refuse or the class couldn't read back.
 * @throws {CallbackError} if it throws.
 * @throws {OptionError} if it is no function.
 */
export function buildUpdate<T extends object>(
  context: ExpressionContext,
  build: UpdateBuilder<T, never>,
  option = 'patch',
): Update {
  const task = { build, option, product: 'an update', example: '$ => [increment($.property)]' } as const
  const written = runBuilder(context, task)
  const { className } = context.schema
  const refused = (problem: string): ExpressionError => new ExpressionError(`${className}: ${problem}.`, className)
  const single = compileAction(written.answer, written)
  if (single === undefined && !Array.isArray(written.answer)) {
    throw wrongAnswer(written, task, 'set(), increment() or append(), or an array of it')
  }
  const actions = single === undefined ? compileAll(written, refused) : [single]
  if (actions.length === 0) throw refused(`the update in \`${option}\` is empty: name something to change`)
  const update = inSections(actions)
  const problem = findUpdateProblem(context.schema, update)
  if (problem !== undefined) throw refused(`the update in \`${option}\` can't be sent: ${problem}`)
  return update
}

function compileAll(written: Written, refused: (problem: string) => ExpressionError): readonly CompiledAction[] {
  return (written.answer as readonly unknown[]).map((one) => {
    const action = compileAction(one, written)
    if (action !== undefined) return action
    throw refused(`an action is ${describeValue(one)}, expected one such as set($.property, 1)`)
  })
}

function inSections(actions: readonly CompiledAction[]): Update {
  const of = <S extends CompiledAction['section']>(section: S) =>
    actions.filter((action): action is CompiledAction & { readonly section: S } => action.section === section)
  const member = ({ path, value }: Update['add'][number]) => Object.freeze({ path, value })
  return Object.freeze({
    set: Object.freeze(of('set').map(({ path, value }) => Object.freeze({ path, value }))),
    remove: Object.freeze(of('remove').map(({ path }) => path)),
    add: Object.freeze(of('add').map(member)),
    delete: Object.freeze(of('delete').map(member)),
  })
}
