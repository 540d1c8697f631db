import type { SealedOperation } from '../seal/sealed-operation.js'

/** Gives an entity the version that its write left: its next write expects that one. */
export function assignVersion(sealed: SealedOperation): void {
  if (sealed.kind === 'check' || sealed.version === undefined) return
  const { entity } = sealed.operation
  const { property, to } = sealed.version
  if (entity !== undefined) Reflect.set(entity, property, to)
}
