import { createHash, createHmac, hkdfSync } from 'node:crypto'
import type { CursorSettings } from '../options/cursor-options.js'

/** The keys of one secret. */
export interface CursorKeys {
  readonly signing: Uint8Array
  readonly encryption: Uint8Array
}

const derived = new WeakMap<CursorSettings, readonly CursorKeys[]>()

/** The keys of each secret, in its order: derived, so that none serves two purposes. */
export function cursorKeys(settings: CursorSettings): readonly CursorKeys[] {
  const known = derived.get(settings)
  if (known !== undefined) return known
  const keys = settings.secrets.map((secret) => ({
    signing: derive(secret, 'sluice cursor signing'),
    encryption: derive(secret, 'sluice cursor encryption'),
  }))
  derived.set(settings, keys)
  return keys
}

function derive(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32))
}

/** SHA-256 of several parts, with a key an HMAC. */
export function digest(keys: CursorKeys | undefined, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = keys === undefined ? createHash('sha256') : createHmac('sha256', keys.signing)
  for (const part of parts) hash.update(part)
  return hash.digest()
}
