import type { EntityClass } from '@sluice/core'

/** A class decorator for both modes in one signature: legacy mode passes no context. */
export type EntityClassDecorator = <C extends EntityClass>(target: C, context?: ClassDecoratorContext<C>) => void
