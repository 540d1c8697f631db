const MAX_SHOWN = 60

/** A text for one line of a log: without control characters, cut where it is long. */
export function printable(text: string): string {
  const plain = text.replace(/[^ -~]/g, '?')
  return plain.length <= MAX_SHOWN ? plain : `${plain.slice(0, MAX_SHOWN)}...`
}
