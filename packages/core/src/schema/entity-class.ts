/** A class whose instances can be entities, abstract or not, with any constructor. */
export type EntityClass<T extends object = object> = abstract new (...args: never[]) => T
