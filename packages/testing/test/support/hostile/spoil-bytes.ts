import type { Chance } from './chance.js'

/** A body in which a few bytes are flipped, taken out, put in, swapped or said twice. */
export function spoilBytes(body: Buffer, chance: Chance): Buffer {
  let bytes = body
  for (let changes = 1 + chance.below(3); changes > 0; changes--) bytes = spoiled(bytes, chance)
  return bytes
}

function spoiled(bytes: Buffer, chance: Chance): Buffer {
  const at = chance.below(bytes.length + 1)
  const to = Math.min(bytes.length, at + 1 + chance.below(20))
  const [before, run, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)]
  const other = chance.below(bytes.length + 1)
  return Buffer.concat(
    chance.pick([
      () => [before, run.map((byte) => byte ^ (1 << chance.below(8))), after],
      () => [before, after],
      () => [before, Buffer.from([chance.below(256)]), run, after],
      () => [
        before,
        Buffer.from(chance.pick(['"', '{', '}', '[', ']', ',', ':', '\\', '\\u', '0', '-', '/'])),
        run,
        after,
      ],
      () => [before, run, run, after],
      () => [before, run.toReversed(), after],
      () => [before, bytes.subarray(other, other + 10), after],
    ])(),
  )
}
