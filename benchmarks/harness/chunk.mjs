/** Cuts an array into pieces of at most `size`. */
export function chunk(values, size) {
  const pieces = []
  for (let start = 0; start < values.length; start += size) pieces.push(values.slice(start, start + size))
  return pieces
}
