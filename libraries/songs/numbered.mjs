/** The titles `00`, `01`, ... */
export function numbered(count) {
  return Array.from({ length: count }, (_, number) => String(number).padStart(2, '0'))
}
