let last = 0

/** A number for the next flush, by which its events are known: no other flush of the process has it. */
export function nextFlushNumber(): number {
  last++
  return last
}
