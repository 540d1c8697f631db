import { dynamoHeaders, requestBytes } from '../raw-http.js'
import { type Chance, chanceOf } from './chance.js'
import { oddBody } from './odd-bodies.js'
import { oddExpressions } from './odd-expressions.js'
import { oddHeaders } from './odd-headers.js'
import { spoilBytes } from './spoil-bytes.js'
import { twist } from './twist.js'
import { VALID_REQUESTS } from './valid-requests.js'

/** One adversarial request, as its bytes. */
export interface HostileRequest {
  /** What is hostile about it. */
  readonly kind: string
  readonly operation: string
  readonly bytes: Buffer
}

const CUTS = VALID_REQUESTS.flatMap(({ operation, body }) =>
  Array.from({ length: Buffer.byteLength(body) }, (_, end) => ({ operation, body, end })),
)

/**
 * The request of that number: spoilt bytes, members or values, expressions, headers, or hardly a request. Every fifth is a
 * valid one cut off, at each of its bytes in turn.
 */
export function hostileRequest(number: number, random: () => number): HostileRequest {
  const chance = chanceOf(random)
  const { operation, body } = chance.pick(VALID_REQUESTS)
  const plain = (kind: string, bytes: Uint8Array | string, asked = operation): HostileRequest => ({
    kind,
    operation: asked,
    bytes: requestBytes(dynamoHeaders(asked), bytes),
  })
  if (number % 5 === 0) {
    const cut = CUTS[(number / 5) % CUTS.length]!
    return plain('cut', Buffer.from(cut.body).subarray(0, cut.end), cut.operation)
  }
  switch (chance.below(10)) {
    case 0:
    case 1:
      return plain('bytes', spoilBytes(Buffer.from(body), chance))
    case 2:
    case 3:
    case 4:
      return plain('twisted', twist(body, chance))
    case 5:
      return plain('twisted twice', twisted(body, chance))
    case 6:
      return plain('odd body', oddBody(body, chance))
    case 7:
      return plain('another body', body, chance.pick(VALID_REQUESTS).operation)
    case 8: {
      const { operation: asked, body: odd } = oddExpressions(chance)
      return plain('expression', odd, asked)
    }
    default:
      return withOddHeaders(operation, body, chance)
  }
}

function twisted(body: string, chance: Chance): string {
  const once = twist(body, chance)
  try {
    return twist(once, chance)
  } catch {
    // no JSON any more
    return once
  }
}

function withOddHeaders(operation: string, body: string, chance: Chance): HostileRequest {
  const { start, headers } = oddHeaders(operation, chance)
  return { kind: 'headers', operation, bytes: requestBytes(headers, body, start) }
}
