/**
 * The first byte of every cursor: what follows it may change with the version of Sluice. To be raised also when conditions
 * are put into other words, since cursors are bound to those.
 */
export const FORMAT = 1
