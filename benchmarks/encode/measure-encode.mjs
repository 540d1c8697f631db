import { checkWrites } from '../flush/check-writes.mjs'
import { chunk } from '../harness/chunk.mjs'
import { createEncoders } from './encoders.mjs'
import { measureMappers } from './measure-mappers.mjs'
import { TABLE } from './table.mjs'

/** Each contestant turns all tracks into request bodies, 25 tracks each; the bodies of the first pass are checked. */
export function measureEncode(tracks, options) {
  return measureMappers(createEncoders(), (encoder) => prepare(encoder, tracks), options)
}

async function prepare({ prepareInput, encode }, tracks) {
  const batches = chunk(prepareInput === undefined ? tracks : tracks.map(prepareInput), 25)
  const bodies = []
  for (const batch of batches) bodies.push(await encode(batch))
  checkWrites(bodies, { tracks, table: TABLE })
  return async () => {
    for (const batch of batches) {
      const body = encode(batch)
      // waiting for what is there already would be billed to those who are done at once
      if (body instanceof Promise) await body
    }
  }
}
