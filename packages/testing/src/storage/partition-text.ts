/** The values of a partition key as the one text by which partitions are told apart: different for different values. */
export function partitionText(values: readonly string[]): string {
  const [first = '', ...others] = values
  return others.length === 0 ? first : JSON.stringify(values)
}
