import { OptionError } from '../errors/option-error.js'
import type { ProjectionList } from '../expressions/build-projection.js'
import type { NamedPaths, NoPaths, PathSelector } from '../expressions/named-paths.js'
import { abortSignal, flag, knownOptions } from '../options/check-option.js'
import { checkRetryOptions, type RetryOptions, type RetrySettings } from '../options/retry-options.js'
import type { ViewableProperty } from '../schema/view.js'

/** Options of `session.refresh`. */
export interface RefreshOptions {
  /** How long to go on with what DynamoDB turns away, and how to wait meanwhile. */
  readonly retry?: RetryOptions
  /** Ends the read: it rejects with the signal's reason. What other reads wait for too goes on. */
  readonly signal?: AbortSignal
}

/** Options that `session.get` and its like take, for an entity or a view. */
export interface ReadOptions extends RefreshOptions {
  /** Ask DynamoDB with a strongly consistent read, also for a managed instance. Costs twice the units. Default: `false`. */
  readonly consistent?: boolean
}

/** Options of `session.get` and its like. */
export interface GetOptions extends ReadOptions {
  /** Ask DynamoDB and overwrite the managed instance with the answer, its unsaved changes too. Default: `false`. */
  readonly refresh?: boolean
  /** Take part in the identity map. `false` gives a new instance that the session doesn't know. Default: `true`. */
  readonly managed?: boolean
  /** Read these properties alone, as a view. Default: the whole entity. */
  readonly project?: undefined
}

/** Options of a `session.get` that reads a part of the item alone. */
export interface ProjectOptions<T, P extends ViewableProperty<T> = ViewableProperty<T>, N extends NamedPaths = NoPaths>
  extends ReadOptions {
  /** What to read, as a view: properties, or what a function names, `$ => ({ city: $.studios[0]!.city })`. */
  readonly project: readonly P[] | PathSelector<T, N>
  /** Go by what the session knows: its pending operations, its instances. Default: `true`. */
  readonly managed?: boolean
}

/** Get options, checked, with their defaults. */
export interface GetSettings extends ReadSettings {
  readonly refresh: boolean
  readonly managed: boolean
  /** What a view is to show, to be checked with the class; `undefined` for an entity. */
  readonly project: ProjectionList | undefined
}

/** Read options, checked, with their defaults. */
export interface ReadSettings {
  readonly consistent: boolean
  readonly retry: RetrySettings
  readonly signal: AbortSignal | undefined
}

/** The options of `get` in their widest form. */
export interface AnyGetOptions extends Omit<GetOptions, 'project'> {
  readonly project?: readonly string[] | PathSelector<never> | undefined
}

const DEFAULT_RETRY = checkRetryOptions()
const DEFAULTS: GetSettings = Object.freeze({
  consistent: false,
  refresh: false,
  managed: true,
  retry: DEFAULT_RETRY,
  signal: undefined,
  project: undefined,
})
const KNOWN = ['consistent', 'refresh', 'managed', 'project', 'retry', 'signal'] as const

/** Copies and validates get options. */
export function checkGetOptions(owner: string, options: AnyGetOptions | undefined): GetSettings {
  if (options === undefined) return DEFAULTS
  knownOptions(owner, options, KNOWN)
  const { project } = options
  const isList = Array.isArray(project)
  if (project !== undefined && !isList && typeof project !== 'function') {
    throw new OptionError(
      'project',
      'an array of property names, or a function such as `$ => ({ name: $.property })`',
      project,
    )
  }
  if (project !== undefined && options.refresh !== undefined) {
    throw new OptionError('refresh', 'left out where `project` is given: a view changes no instance', options.refresh)
  }
  return {
    ...readSettings(options),
    refresh: flag('refresh', options.refresh, false),
    managed: flag('managed', options.managed, true),
    project: isList ? [...project] : project && [project],
  }
}

/** Copies and validates the options of a refresh, which always is consistent. */
export function checkRefreshOptions(options: RefreshOptions): ReadSettings {
  knownOptions('refresh', options, ['retry', 'signal'])
  return readSettings({ ...options, consistent: true })
}

function readSettings({ consistent, retry, signal }: ReadOptions): ReadSettings {
  return {
    consistent: flag('consistent', consistent, false),
    retry: retry === undefined ? DEFAULT_RETRY : checkRetryOptions(retry),
    signal: abortSignal('signal', signal),
  }
}
