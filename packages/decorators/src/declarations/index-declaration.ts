/** What a property is in an index, as `@Index` was told. */
export interface IndexDeclaration {
  readonly kind: 'index'
  readonly property: string
  readonly index: string
  readonly role: 'partition' | 'sort'
  readonly projection: 'all' | 'keys' | readonly string[] | undefined
  readonly local: boolean | undefined
}
