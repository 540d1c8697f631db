import type { AttributeType, NestedType, TypeName } from '../schema/attribute-type.js'
import { bigintCodec } from './bigint-codec.js'
import { binaryCodec } from './binary-codec.js'
import { booleanCodec } from './boolean-codec.js'
import { customCodec } from './custom-codec.js'
import { dateCodec } from './date-codec.js'
import { decimalCodec } from './decimal-codec.js'
import { epochMsCodec, epochSecondsCodec } from './epoch-codec.js'
import { listCodec } from './list-codec.js'
import { mapCodec, recordCodec } from './map-codec.js'
import { numberCodec } from './number-codec.js'
import { oneOfCodec } from './one-of-codec.js'
import { bigintSetCodec, binarySetCodec, numberSetCodec, stringSetCodec } from './set-codec.js'
import { stringCodec } from './string-codec.js'
import type { Translation } from './translation.js'
import { unknownCodec } from './unknown-codec.js'
import type { ValueCodec } from './value-codec.js'

const NAMED: Readonly<Record<Exclude<TypeName, 'unknown'>, ValueCodec>> = {
  string: stringCodec,
  number: numberCodec,
  bigint: bigintCodec,
  decimal: decimalCodec,
  boolean: booleanCodec,
  date: dateCodec,
  'epoch-seconds': epochSecondsCodec,
  'epoch-ms': epochMsCodec,
  binary: binaryCodec,
  'string-set': stringSetCodec,
  'number-set': numberSetCodec,
  'bigint-set': bigintSetCodec,
  'binary-set': binarySetCodec,
}

/** What the compilation of a value needs from outside. */
export interface CompileContext {
  readonly translation: Translation
  /** The codec of a class named by `nested(Class)`; it may not be filled in yet. */
  readonly nested: (type: NestedType) => ValueCodec
}

/** Compiles one attribute type. */
export function compileValue(type: AttributeType, context: CompileContext): ValueCodec {
  if (type === 'unknown') return unknownCodec(context.translation)
  if (typeof type === 'string') return NAMED[type]
  if (!('kind' in type)) return customCodec(type)
  switch (type.kind) {
    case 'list':
      return listCodec(compileValue(type.element, context))
    case 'map':
      return mapCodec(compileValue(type.element, context))
    case 'record':
      return recordCodec(compileValue(type.element, context))
    case 'nested':
      return context.nested(type)
    case 'one-of':
      return oneOfCodec(type)
    default:
      return type satisfies never
  }
}
