/** Maps a list as `map` does, but calls from the last element to the first: of several errors DynamoDB reports the last. */
export function mapFromLast<T, R>(list: readonly T[], map: (element: T) => R): readonly R[] {
  return list.toReversed().map(map).reverse()
}
