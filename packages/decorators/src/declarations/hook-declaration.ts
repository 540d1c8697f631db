import type { HookMoment } from '@sluice/core'

/** The name of a hook decorator. */
export type HookDecoratorName = 'BeforeSave' | 'AfterSave' | 'AfterRemove'

/** The moment that each hook decorator stands for. */
export const MOMENT_OF: Readonly<Record<HookDecoratorName, HookMoment>> = {
  BeforeSave: 'beforeSave',
  AfterSave: 'afterSave',
  AfterRemove: 'afterRemove',
}

/** A method that a decorator declares as a hook. */
export interface HookDeclaration {
  readonly kind: 'hook'
  readonly decorator: HookDecoratorName
  readonly method: string | symbol
}

/** A hook decorator on something that can't be a hook: kept until registration, where the class's name is known. */
export interface MisplacedHook {
  readonly kind: 'misplaced-hook'
  readonly decorator: HookDecoratorName
  readonly method: string | symbol
  /** What the decorator is on, with its article: "a static member". */
  readonly place: string
}
