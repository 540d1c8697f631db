import type { Condition } from './condition.js'

export type ConditionBuilder<T> = ($: T) => Condition
