import { ServiceError } from '../wire/service-error.js'
import type { Received } from './received.js'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a body. What is no UTF-8 is refused: it could only be stored as something else. */
export function readText({ body }: Received): string {
  try {
    return decoder.decode(body)
  } catch {
    throw new ServiceError('SerializationException', '')
  }
}
