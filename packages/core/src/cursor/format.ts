/** The first byte of every cursor: what follows it may change with the version of Sluice. */
export const FORMAT = 1
