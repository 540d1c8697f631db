interface Hash {
  update(data: string): void
  digest(): Promise<unknown>
}
type HashClass = new (secret?: string) => Hash
interface Request {
  clone(): { headers: object; body: unknown }
}

const kept: unknown[] = []

/**
 * Keeps one of each object that the SDK signs requests with, for good, and nothing that was in them. V8 throws compiled
 * code away with the last object of a shape that it was compiled for: the SDK's signing would be compiled anew after each
 * full garbage collection between two flushes.
 */
export function keepSdkShapes(config: object, request: object): void {
  if (kept.length > 0) return
  kept.push(request.constructor)
  try {
    if (isRequest(request)) kept.push(Object.assign(request.clone(), { headers: {}, body: undefined }))
    const { sha256: Hash } = config as { readonly sha256?: HashClass }
    if (Hash !== undefined) kept.push(new Hash(), finished(new Hash()), finished(new Hash('none')))
  } catch {
    // of another kind than the SDK's own: nothing depends on it
  }
}

function isRequest(request: object): request is Request {
  return 'clone' in request && typeof request.clone === 'function'
}

function finished(hash: Hash): readonly unknown[] {
  hash.update('')
  const digest = hash.digest()
  digest.catch(() => undefined)
  return [hash, digest]
}
