import { timeOfDay } from '../clock/time-of-day.js'
import { bodyBytes, printOf } from './cursor-body.js'
import { type CursorKeys, cursorKeys } from './cursor-keys.js'
import type { CursorScope } from './cursor-scope.js'
import { KIND, seal, sign } from './envelope.js'
import { FORMAT } from './format.js'
import type { Position } from './position.js'
import { positionText } from './position-text.js'

/** The cursor of a position: a string that can stand in a URL as it is. */
export function writeCursor(scope: CursorScope, position: Position): string {
  const { source, settings, clock } = scope
  const [keys] = cursorKeys(settings)
  const body = bodyBytes({
    print: printOf(source, keys),
    // a test's clock may begin long before 1970
    madeAt: Math.max(0, timeOfDay(clock)),
    position: positionText(scope, position),
  })
  return wrap(body, keys, settings.encrypt).toString('base64url')
}

function wrap(body: Buffer, keys: CursorKeys | undefined, encrypt: boolean): Buffer {
  if (keys === undefined) return sign(Buffer.from([FORMAT, KIND.checksum]), body, undefined)
  if (encrypt) return seal(Buffer.from([FORMAT, KIND.sealed]), body, keys)
  return sign(Buffer.from([FORMAT, KIND.signed]), body, keys)
}
