/** When a change begins, and when it is done. Milliseconds since the epoch. */
export interface ChangeTime {
  readonly now: number
  readonly afterOneStep: number
  readonly afterTwoSteps: number
}
