import type { AttributeTypeMismatch, Fits } from '@sluice/core'

/** Shown by the compiler where a standard decorator names no type: standard mode has nothing to infer it from. */
export interface AttributeTypeMissing<Property> {
  readonly remedy: "Standard decorators aren't told property types: name one, as in @Attribute('string')."
  readonly property: Property
}

// the value type is read with `infer`; any other parameter would make the context invariant in it
// biome-ignore lint/suspicious/noExplicitAny: see above
type FieldContext = ClassFieldDecoratorContext<any, any>

// private and protected members are not in keyof T: in legacy mode they go unchecked
type CheckedProperty<D, T, C> = C extends string | symbol
  ? C extends keyof T
    ? Fits<D, T[C]> extends true
      ? C
      : AttributeTypeMismatch<D, T[C]>
    : C
  : C extends ClassFieldDecoratorContext<infer _T, infer V>
    ? Fits<D, V> extends true
      ? C
      : AttributeTypeMismatch<D, V>
    : never

type InferableProperty<C> = C extends string | symbol
  ? C
  : C extends ClassFieldDecoratorContext<infer _T, infer V>
    ? AttributeTypeMissing<V>
    : never

/**
 * A property decorator with a declared type `D`, for both modes in one signature: standard mode calls it with
 * (undefined, context), legacy mode with (prototype, key). A property that `D` doesn't fit doesn't compile.
 */
export type TypedPropertyDecorator<D> = <T, const C extends string | symbol | FieldContext>(
  target: T,
  context: C & CheckedProperty<D, T, C>,
) => void

/** A property decorator without a declared type: legacy mode infers it from `design:type`, standard mode can't. */
export type InferredPropertyDecorator = <T, const C extends string | symbol | FieldContext>(
  target: T,
  context: C & InferableProperty<C>,
) => void
