/** How many items an answer of a batch operation hands back unprocessed; 0 for any other answer. */
export function handedBack(output: object): number {
  const { UnprocessedItems, UnprocessedKeys } = output as {
    readonly UnprocessedItems?: Readonly<Record<string, readonly unknown[]>>
    readonly UnprocessedKeys?: Readonly<Record<string, { readonly Keys: readonly unknown[] }>>
  }
  const lists = [
    ...Object.values(UnprocessedItems ?? {}),
    ...Object.values(UnprocessedKeys ?? {}).map(({ Keys }) => Keys),
  ]
  return lists.reduce((sum, { length }) => sum + length, 0)
}
