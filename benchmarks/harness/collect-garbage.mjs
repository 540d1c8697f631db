import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Runs a full garbage collection, so that one contestant's garbage isn't billed to the next. */
export const collectGarbage = runInNewContext('gc')
