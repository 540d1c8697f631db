declare const isView: unique symbol

/** Some properties of an entity as they were read: read-only, and nothing that could be saved. */
export type View<T extends object, P extends keyof T> = { readonly [K in P]: T[K] } & {
  readonly [isView]: true
  /** The whole entity, by its key. */
  load(): Promise<T | undefined>
}
