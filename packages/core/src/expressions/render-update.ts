import type { AliasTable } from './alias-table.js'
import type { MemberAction, Update, UpdateValue } from './update.js'

/** Puts an update into DynamoDB's words; an update without any action has none: leave the expression out. */
export function renderUpdate(update: Update, aliases: AliasTable): string {
  const member = ({ path, value }: MemberAction): string => `${aliases.path(path)} ${aliases.value(value)}`
  return [
    ...section('SET', update.set, ({ path, value }) => `${aliases.path(path)} = ${renderValue(value, aliases)}`),
    ...section('REMOVE', update.remove, (path) => aliases.path(path)),
    ...section('ADD', update.add, member),
    ...section('DELETE', update.delete, member),
  ].join(' ')
}

function section<A>(word: string, actions: readonly A[], render: (action: A) => string): readonly string[] {
  return actions.length === 0 ? [] : [`${word} ${actions.map(render).join(', ')}`]
}

function renderValue(value: UpdateValue, aliases: AliasTable): string {
  switch (value.kind) {
    case 'path':
      return aliases.path(value.path)
    case 'value':
      return aliases.value(value.value)
    case 'if-not-exists':
      return `if_not_exists(${aliases.path(value.path)}, ${renderValue(value.otherwise, aliases)})`
    case 'list-append':
      return `list_append(${renderValue(value.left, aliases)}, ${renderValue(value.right, aliases)})`
    case 'plus':
      return `${renderValue(value.left, aliases)} + ${renderValue(value.right, aliases)}`
    case 'minus':
      return `${renderValue(value.left, aliases)} - ${renderValue(value.right, aliases)}`
    default:
      return value satisfies never
  }
}
