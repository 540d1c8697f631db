import type { EntitySchema } from '@sluice/core'

/** The design's example, as a compiler gets it. */
export const SONG_SOURCE = `
import { Attribute, BeforeSave, Embedded, Entity, list, nested, PartitionKey, SortKey } from '@sluice/decorators'
@Embedded()
class Credit {
  @Attribute('string') name!: string
}
abstract class Stored {
  @PartitionKey('string') artist!: PartitionKey<string>
}
@Entity({ table: 'Music' })
export class Song extends Stored {
  @SortKey('string') title!: SortKey<string>
  @Attribute('number') year!: number
  @Attribute({ type: 'string-set', name: 'labels' }) tags?: Set<string>
  @Attribute(list(nested(Credit))) credits?: Credit[]
  @BeforeSave() date(): void {
    this.year = 1965
  }
}
`

/** Property and attribute name of each attribute that it declares. */
export const SONG_ATTRIBUTES: readonly (readonly string[])[] = [
  ['artist', 'artist'],
  ['title', 'title'],
  ['year', 'year'],
  ['tags', 'labels'],
  ['credits', 'credits'],
]

/** What {@link SONG_ATTRIBUTES} is compared with. */
export const attributeNames = (schema: EntitySchema): unknown =>
  schema.attributes.map(({ property, name }) => [property, name])

/** The year of a new song after its hooks before a save: 1965. */
export function hookedYear({ entityClass, hooks }: EntitySchema): unknown {
  const song = new (entityClass as new () => { readonly year?: number })()
  for (const hook of hooks.beforeSave) hook(song)
  return song.year
}
