import 'reflect-metadata'
import { schemaOf } from '@sluice/core'
import { Attribute, Entity, PartitionKey } from '@sluice/decorators'
import test from 'ava'
import {
  ArrayNotEmpty,
  IsDate,
  IsDefined,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
  type ValidationError,
  validateSync,
} from 'class-validator'
import fc from 'fast-check'

class Part {
  @IsString() @MaxLength(3) name?: unknown
  @IsOptional() @ValidateNested() part?: unknown
}

class Other {
  value?: unknown
}

abstract class Base {
  @PartitionKey('string') @IsString() id!: string
  @Attribute('unknown') @IsInt() @Min(3) overridden?: unknown
}

@Entity({ table: 'Things' })
class Thing extends Base {
  @Attribute('unknown') @IsInt({ message: 'whole' }) override overridden?: unknown = undefined
  @Attribute('unknown') @IsOptional() @IsEmail() mail?: unknown
  @Attribute('unknown') @IsNumber({}, { each: true }) @ArrayNotEmpty() numbers?: unknown
  @Attribute('unknown') @ValidateIf((thing: Thing) => thing.mail !== 1) @IsDate() date?: unknown
  @Attribute('unknown') @IsDefined() @IsIn(['a', 1], { groups: ['never asked for'] }) choice?: unknown
  @Attribute('unknown') @IsInt({ validateIf: (_thing, value) => value !== 'a' }) sometimes?: unknown
  @Attribute('unknown') @ValidateNested() part?: unknown
  @Attribute('unknown') @ValidateNested({ each: true }) parts?: unknown
}

const leaf = fc.oneof(fc.constantFrom('a', 'abcd', 'a@example.com', 1, 5, 0.5, true, null, undefined), fc.date())
const { part } = fc.letrec((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ name: leaf, part: tie('part') }).map((values) => Object.assign(new Part(), values)),
    fc.constant(new Other()),
    fc.array(tie('part'), { maxLength: 3 }),
    fc.array(tie('part'), { maxLength: 3 }).map((values) => new Set(values)),
    // positions for keys: class-validator tells a Map's element by its key, Sluice by its position
    fc.array(tie('part'), { maxLength: 2 }).map((values) => new Map(values.entries())),
  ),
}))
const any = fc.oneof(leaf, part, fc.array(leaf, { maxLength: 3 }))
const things = fc
  .record({
    id: leaf,
    overridden: any,
    mail: any,
    numbers: any,
    date: any,
    choice: any,
    sometimes: any,
    part: any,
    parts: any,
  })
  .map((values) => Object.assign(new Thing(), values))

/** How many rules fail for each path, a path's steps joined by dots. */
function count(paths: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const path of [...paths].sort()) counts[path] = (counts[path] ?? 0) + 1
  return counts
}

function failures(errors: readonly ValidationError[], path: string): readonly string[] {
  return errors.flatMap((error) => {
    // a nested object whose class has no rules has an error without a property
    const at = error.property === undefined ? path : path === '' ? error.property : `${path}.${error.property}`
    return [...Object.keys(error.constraints ?? {}).map(() => at), ...failures(error.children ?? [], at)]
  })
}

/** Our paths in class-validator's form: `parts[0].name` is `parts.0.name`. */
const ours = (thing: Thing): readonly string[] =>
  (schemaOf(Thing).validate?.(thing) ?? []).map(({ attribute }) => attribute.replaceAll('[', '.').replaceAll(']', ''))

test('the same rules fail at the same places as by class-validator itself', (t) => {
  fc.assert(
    fc.property(things, (thing) => {
      t.deepEqual(count(ours(thing)), count(failures(validateSync(thing), '')))
    }),
    { numRuns: 2000, verbose: true },
  )
})
