import type { PropertyDeclaration } from '../declarations/property-declaration.js'

/** What the compiler told of a property's type at run time, or why it told nothing. */
export type DesignType =
  | { readonly kind: 'known'; readonly type: unknown }
  | { readonly kind: 'standard' }
  | { readonly kind: 'no-reflect-metadata' }
  | { readonly kind: 'not-emitted' }

interface ReflectMetadata {
  getOwnMetadata?(key: string, target: object, property: string): unknown
  hasOwnMetadata?(key: string, target: object, property: string): boolean
}

/** Reads `design:type` of a declared property. reflect-metadata is used where it is loaded, and never imported. */
export function designTypeOf({ prototype, property }: PropertyDeclaration): DesignType {
  if (prototype === undefined) return { kind: 'standard' }
  const reflect = Reflect as ReflectMetadata
  if (reflect.getOwnMetadata === undefined || reflect.hasOwnMetadata === undefined)
    return { kind: 'no-reflect-metadata' }
  if (!reflect.hasOwnMetadata('design:type', prototype, property)) return { kind: 'not-emitted' }
  return { kind: 'known', type: reflect.getOwnMetadata('design:type', prototype, property) }
}
