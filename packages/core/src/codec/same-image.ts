import type { Image } from './image.js'

/** Whether two images are the same bytes. */
export function sameImage(a: Image, b: Image): boolean {
  return a === b || (a.jsonBytes === b.jsonBytes && bytesOf(a).equals(bytesOf(b)))
}

function bytesOf(image: Image): Buffer {
  const bytes = Buffer.allocUnsafe(image.jsonBytes)
  image.copyJson(bytes, 0)
  return bytes
}
