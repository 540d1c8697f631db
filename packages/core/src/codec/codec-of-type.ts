import type { AttributeType, NestedType } from '../schema/attribute-type.js'
import { findSchema } from '../schema/registry.js'
import { compileClass } from './compile-class.js'
import { compileValue } from './compile-value.js'
import { nestedCodec } from './nested-codec.js'
import type { Translation } from './translation.js'
import type { ValueCodec } from './value-codec.js'

const compiled = new WeakMap<Translation, WeakMap<object, ValueCodec>>()

/** The codec of one attribute type, of a class whose own codec has been compiled: its nested classes are registered. */
export function codecOfType(type: AttributeType, translation: Translation): ValueCodec {
  if (typeof type === 'string') return compile(type, translation)
  const known = compiled.get(translation)?.get(type)
  if (known !== undefined) return known
  const codec = compile(type, translation)
  const codecs = compiled.get(translation) ?? new WeakMap<object, ValueCodec>()
  compiled.set(translation, codecs.set(type, codec))
  return codec
}

function compile(type: AttributeType, translation: Translation): ValueCodec {
  return compileValue(type, { translation, nested: (nested) => codecOfNested(nested, translation) })
}

function codecOfNested({ target }: NestedType, translation: Translation): ValueCodec {
  const schema = findSchema(target())
  if (schema === undefined) throw new Error('Expected the nested class to be registered')
  return nestedCodec(compileClass(schema, translation))
}
