/**
 * Members of a set of type `V`, in an array or a set.
 *
 * @example
 * type Tags = MembersOf<Set<string>> // readonly string[] | ReadonlySet<string>
 */
export type MembersOf<V> =
  V extends ReadonlyMap<string, unknown>
    ? never
    : V extends ReadonlySet<infer M>
      ? readonly M[] | ReadonlySet<M>
      : never
