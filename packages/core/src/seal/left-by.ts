import type { Doubt } from '../pending/operation.js'
import type { SealedWrite } from './sealed-operation.js'

/** What a write leaves, where that is known: of a patch it isn't, nor of an update that has nothing to write. */
export function leftBy(sealed: SealedWrite): Doubt | undefined {
  switch (sealed.kind) {
    case 'put':
    case 'delete':
      return sealed
    case 'update':
      return isIdle(sealed) ? undefined : { kind: 'put', image: sealed.image }
    case 'patch':
      return undefined
    default:
      return sealed satisfies never
  }
}

/** Whether an operation has nothing to write: at most it asks something of the item. */
export function isIdle(sealed: { readonly kind: string; readonly words?: object | undefined }): boolean {
  return sealed.kind === 'update' && sealed.words === undefined
}
