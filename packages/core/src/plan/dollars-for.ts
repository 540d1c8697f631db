const MILLION = 1_000_000

/** What write units cost, at a price in dollars for a million of them; `undefined` without a price. */
export function dollarsFor(writeUnits: number, price: number | undefined): number | undefined {
  return price === undefined ? undefined : (writeUnits / MILLION) * price
}
