/** Few values of each kind: drawn at random, they are often equal, and often in order. */
export const NUMBERS = ['-1', '0', '1', '2', '2.5', '10']
export const TEXTS = ['', 'a', 'ab', 'b', 'ba', 'small']
export const DATES = ['2023-12-31T00:00:00.000Z', '2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.001Z']
export const BYTES = [[], [1], [1, 2], [200]].map((one) => Uint8Array.from(one))
