/** A count with its thousands apart, for example `135,233`. */
export function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en-US')
}
