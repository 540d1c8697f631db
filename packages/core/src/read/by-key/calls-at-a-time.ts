/** Calls of one tick that are under way at a time. */
export const CALLS_AT_A_TIME = 8
