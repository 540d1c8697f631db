/** How fast capacity comes, and for how long what isn't used is kept. */
export interface Rate {
  readonly unitsPerSecond: number
  readonly keptSeconds: number
}
