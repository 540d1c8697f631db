import type { Translation } from '../codec/translation.js'
import { OptionError } from '../errors/option-error.js'
import { knownOptions } from '../options/check-option.js'

/** Options of everything that encodes or decodes without a session. */
export interface TranslateOptions {
  /**
   * How attributes of type `'unknown'` are translated, as a `DynamoDBDocumentClient` has it. Give the same object each
   * time: a class is compiled anew for another one. Default: that of a document client without options.
   */
  readonly translateConfig?: Translation | undefined
}

const NONE: Translation = Object.freeze({})

/** Validates the options of `owner`, which may have others besides. */
export function checkTranslation(
  owner: string,
  options: TranslateOptions,
  others: readonly string[] = [],
): Translation {
  knownOptions(owner, options, ['translateConfig', ...others])
  const { translateConfig } = options
  if (translateConfig === undefined) return NONE
  if (typeof translateConfig === 'object' && translateConfig !== null) return translateConfig
  throw new OptionError('translateConfig', 'an object', translateConfig)
}
