import type { AttributeTypeMismatch, Fits } from '@sluice/core'

/** Shown by the compiler where a standard decorator names no type: standard mode has nothing to infer it from. */
export interface AttributeTypeMissing<Property> {
  readonly remedy: "Standard decorators aren't told property types: name one, as in @Attribute('string')."
  readonly property: Property
}

/** As much of a `ClassFieldDecoratorContext` as tells a field's type: the compiler compares all that is asked for. */
interface FieldContext<V> {
  readonly kind: 'field'
  readonly access: { get(object: never): V }
}

type Checked<D, V> = Fits<D, V> extends true ? unknown : AttributeTypeMismatch<D, V>

// private and protected members are not in keyof T: they go unchecked
type CheckedProperty<D, T, P> = P extends keyof T ? Checked<D, T[P]> : unknown

/**
 * A property decorator with a declared type `D`, for both modes in one signature, as the compiler tells of the last of several
 * alone: standard mode calls it with (undefined, context), legacy mode with (prototype, key). A property that `D` doesn't fit
 * doesn't compile.
 */
export type TypedPropertyDecorator<D> = <T, V, const P extends string | symbol>(
  target: T,
  context: (FieldContext<V> & NoInfer<Checked<D, V>>) | (P & NoInfer<CheckedProperty<D, T, P>>),
) => void

type InferableProperty<C> = C extends string | symbol
  ? C
  : C extends FieldContext<infer V>
    ? AttributeTypeMissing<V>
    : never

/** A property decorator without a declared type: legacy mode infers it from `design:type`, standard mode can't. */
export type InferredPropertyDecorator = <T, const C extends string | symbol | FieldContext<unknown>>(
  target: T,
  context: C & InferableProperty<C>,
) => void
