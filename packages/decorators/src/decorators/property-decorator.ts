import type { AttributeTypeMismatch, Fits } from '@sluice/core'

/** Shown by the compiler where a standard decorator names no type: standard mode has nothing to infer it from. */
export interface AttributeTypeMissing<Property> {
  readonly remedy: "Standard decorators aren't told property types: name one, as in @Attribute('string')."
  readonly property: Property
}

// any other parameter would make the context invariant in it
// biome-ignore lint/suspicious/noExplicitAny: see above
type FieldContext<V> = ClassFieldDecoratorContext<any, V>

type Checked<D, V> = Fits<D, V> extends true ? unknown : AttributeTypeMismatch<D, V>

// private and protected members are not in keyof T: they go unchecked
type CheckedProperty<D, T, P> = P extends keyof T ? Checked<D, T[P]> : unknown

/** A property decorator with a declared type `D`, for both modes. A property that `D` doesn't fit doesn't compile. */
export interface TypedPropertyDecorator<D> {
  /** Standard mode. */
  <V>(target: undefined, context: FieldContext<V> & Checked<D, V>): void
  /** Legacy mode. */
  <T, const P extends string | symbol>(prototype: T, property: P & CheckedProperty<D, T, P>): void
}

type InferableProperty<C> = C extends string | symbol
  ? C
  : C extends FieldContext<infer V>
    ? AttributeTypeMissing<V>
    : never

/** A property decorator without a declared type: legacy mode infers it from `design:type`, standard mode can't. */
export type InferredPropertyDecorator = <T, const C extends string | symbol | FieldContext<any>>(
  target: T,
  context: C & InferableProperty<C>,
) => void
