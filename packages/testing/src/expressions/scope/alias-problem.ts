const MAX_ALIAS_LENGTH = 255

/** What is wrong with a key of `ExpressionAttributeNames` (`#`) or `ExpressionAttributeValues` (`:`), if anything. */
export function aliasProblem(alias: string, sign: '#' | ':'): string | undefined {
  if (alias === '') return 'The expression attribute map contains an empty key;'
  if (alias.length > MAX_ALIAS_LENGTH) {
    return `The expression attribute map contains a key that is too long; size of key: ${alias.length}`
  }
  return alias.startsWith(sign) && /^.[A-Za-z0-9_]+$/.test(alias) ? undefined : `Syntax error; key: "${alias}"`
}
