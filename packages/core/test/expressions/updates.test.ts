import {
  addMembers,
  and,
  append,
  CallbackError,
  type ConditionBuilder,
  decrement,
  defineEntity,
  deleteMembers,
  ExpressionError,
  equals,
  exists,
  ifNotExists,
  increment,
  lessThan,
  minus,
  not,
  OptionError,
  plus,
  prepend,
  raw,
  set,
  size,
  type UpdateBuilder,
  unset,
} from '@sluice/core'
import test from 'ava'
import { codecOf } from '#src/codec/entity-codec.js'
import { AliasTable } from '#src/expressions/alias-table.js'
import { buildCondition } from '#src/expressions/build-condition.js'
import { buildUpdate } from '#src/expressions/build-update.js'
import { findUpdateProblem } from '#src/expressions/find-update-problem.js'
import { isRepeatable } from '#src/expressions/is-repeatable.js'
import { mergeUpdates } from '#src/expressions/merge-updates.js'
import { pathsOf } from '#src/expressions/paths-of.js'
import { renderUpdate } from '#src/expressions/render-update.js'
import type { Update } from '#src/expressions/update.js'
import { Part, type Thing, Things } from './thing.js'

const build = (builder: UpdateBuilder<Thing, never>): Update => buildUpdate(codecOf(Things.schema), builder)

function words(update: Update): string {
  const aliases = new AliasTable()
  const { names, values } = aliases
  return renderUpdate(update, aliases).replaceAll(/[#:]\d+/g, (alias) => names[alias] ?? JSON.stringify(values[alias]))
}

const noon = new Date('2024-05-06T12:00:00Z')
const part = Object.assign(new Part(), { width: 2, made: noon })

const WORDS: readonly (readonly [words: string, isRepeatable: boolean, update: UpdateBuilder<Thing, never>])[] = [
  ['SET count = {"N":"1"}', true, ($) => set($.count, 1)],
  ['SET count = {"NULL":true}', true, ($) => set($.count, null)],
  ['SET ends = {"N":"1714996800"}', true, ($) => set($.ends, noon)],
  ['SET code = {"S":"code:x"}', true, ($) => set($.code, 'x')],
  ['SET main = {"M":{"w.x":{"N":"2"},"made":{"S":"2024-05-06T12:00:00.000Z"}}}', true, ($) => set($.main, part)],
  ['SET main.w.x = {"N":"2"}', true, ($) => set($.main.width, 2)],
  ['SET parts[1].label = {"S":"x"}', true, ($) => set($.parts[1]!.label, 'x')],
  ['SET notes.a.b = {"S":"x"}', true, ($) => set($.notes['a.b']!, 'x')],
  ['SET anything.a = {"L":[{"N":"1"}]}', true, ($) => set($.anything.a!, [1])],
  ['SET lines[1] = {"S":"x"}', false, ($) => set($.lines[1]!, 'x')],
  ['SET count = other.count', true, ($) => set($.count, $.other)],
  ['SET a b = kind', true, ($) => set($.text, $.kind)],
  ['SET count = if_not_exists(count, {"N":"0"})', true, ($) => set($.count, ifNotExists($.count, 0))],
  ['SET count = if_not_exists(other.count, {"N":"0"})', true, ($) => set($.count, ifNotExists($.other, 0))],
  [
    'SET count = if_not_exists(count, if_not_exists(other.count, {"N":"0"}))',
    true,
    ($) => set($.count, ifNotExists($.count, ifNotExists($.other, 0))),
  ],
  ['SET count = count + {"N":"1"}', false, ($) => set($.count, plus($.count, 1))],
  ['SET big = {"N":"9"} - big', false, ($) => set($.big, minus(9n, $.big))],
  [
    'SET count = if_not_exists(count, {"N":"5"}) + other.count',
    false,
    ($) => set($.count, plus(ifNotExists($.count, 5), $.other)),
  ],
  ['ADD count {"N":"1"}', false, ($) => increment($.count)],
  ['ADD big {"N":"1"}', false, ($) => increment($.big)],
  ['ADD count {"N":"-2.5"}', false, ($) => increment($.count, -2.5)],
  ['ADD count {"N":"-1"}', false, ($) => decrement($.count)],
  ['ADD count {"N":"3"}', false, ($) => decrement($.count, -3)],
  ['ADD count {"N":"0"}', false, ($) => decrement($.count, 0)],
  ['ADD anything {"N":"2"}', false, ($) => increment($.anything, 2)],
  ['SET main.w.x = if_not_exists(main.w.x, {"N":"0"}) + {"N":"1"}', false, ($) => increment($.main.width)],
  ['SET main.w.x = if_not_exists(main.w.x, {"N":"0"}) - {"N":"2"}', false, ($) => decrement($.main.width, 2)],
  ['SET lines = list_append(if_not_exists(lines, {"L":[]}), {"L":[{"S":"x"}]})', false, ($) => append($.lines, ['x'])],
  ['SET lines = list_append({"L":[{"S":"x"}]}, if_not_exists(lines, {"L":[]}))', false, ($) => prepend($.lines, ['x'])],
  ['SET parts = list_append(if_not_exists(parts, {"L":[]}), main.#parts)', false, ($) => append($.parts, $.main.parts)],
  ['ADD size {"SS":["a","b"]}', true, ($) => addMembers($.tags, ['a', 'b', 'a'])],
  ['DELETE sizes {"NS":["1"]}', true, ($) => deleteMembers($.sizes, new Set([1]))],
  ['ADD anything {"SS":["a"]}', true, ($) => addMembers($.anything, ['a'])],
  ['REMOVE count', true, ($) => unset($.count)],
  ['REMOVE lines[0]', false, ($) => unset($.lines[0]!)],
  ['REMOVE parts[0].label', true, ($) => unset($.parts[0]!.label)],
  // what is read is written
  ['SET count = other.count, other.count = {"N":"1"}', false, ($) => [set($.count, $.other), set($.other, 1)]],
  ['SET count = main.w.x REMOVE main', false, ($) => [unset($.main), set($.count, $.main.width)]],
  [
    'SET count = if_not_exists(other.count, {"N":"1"}) REMOVE other.count',
    false,
    ($) => [set($.count, ifNotExists($.other, 1)), unset($.other)],
  ],
  [
    'SET count = {"N":"1"} REMOVE a b ADD big {"N":"1"} DELETE size {"SS":["a"]}',
    false,
    ($) => [deleteMembers($.tags, ['a']), increment($.big), unset($.text), set($.count, 1)],
  ],
]

for (const [expected, repeatable, builder] of WORDS) {
  test(`an update in DynamoDB's words: ${expected}`, (t) => {
    const update = build(builder)
    t.is(words(update), expected)
    t.is(isRepeatable(update), repeatable)
    t.is(findUpdateProblem(Things.schema, update), undefined)
  })
}

test('bytes of a set are compared by what they are', (t) => {
  const update = build(($) => addMembers($.blobs, [Uint8Array.of(1)]))
  t.deepEqual(update.add[0]?.value, { BS: [Uint8Array.of(1)] })
  t.throws(() => build(($) => addMembers($.blobs, [Uint8Array.of(1), Uint8Array.of(1)])), { message: /equal members/ })
})

test('later changes of values do not count, and an update is frozen all through', (t) => {
  const [tags, lines] = [new Set(['a']), ['x']]
  const update = build(($) => [set($.tags, tags), append($.lines, lines), set($.anything, { a: lines })])
  tags.add('b')
  lines.push('y')
  t.is(
    words(update),
    'SET size = {"SS":["a"]}, lines = list_append(if_not_exists(lines, {"L":[]}), {"L":[{"S":"x"}]}), ' +
      'anything = {"M":{"a":{"L":[{"S":"x"}]}}}',
  )
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
  t.true(frozen(update))
})

class Deep {
  id = ''
  revision = 0
  name?: string
  inner?: unknown
}

const Deeps = defineEntity(Deep, {
  table: 'Deeps',
  partitionKey: 'id',
  version: 'revision',
  attributes: { id: 'string', revision: 'number', name: { type: 'string', required: true }, inner: 'unknown' },
})

// what the types forbid is refused at run time too
// biome-ignore lint/suspicious/noExplicitAny: see above
type Loose = ($: any) => any

const REFUSED: readonly (readonly [title: string, update: Loose, path: string | undefined, message: RegExp])[] = [
  ['another type', ($) => set($.count, 'x'), '$.count', /set\(\$\.count\): the value is a string, expected a number/],
  ['within a value', ($) => set($.main, { width: 'x' }), '$.main', /the value\.width is a string/],
  ['undefined', ($) => set($.count, undefined), '$.count', /undefined: unset\(\)/],
  ['an empty set', ($) => set($.tags, new Set()), '$.tags', /empty set/],
  ['none of the listed', ($) => set($.kind, 'huge'), '$.kind', /oneOf/],
  ['NaN', ($) => increment($.count, Number.NaN), '$.count', /NaN/],
  ['no attribute', ($) => set($.mood, 1), '$.mood', /no attribute by/],
  ['the whole item', ($) => set($, {}), '$', /name an attribute/],
  ['the partition key', ($) => set($.id, 'y'), '$.id', /part of the key, which never changes/],
  ['the partition key removed', ($) => unset($.id), '$.id', /part of the key/],
  ['the size of a value', ($) => set($.count, size($.tags)), '$.count', /size\(\), which can't be used here/],
  ['another form of a date', ($) => set($.made, $.ends), '$.made', /\$\.ends is stored in another form/],
  ['any text for one of some', ($) => set($.kind, $.text), '$.kind', /another form/],
  ['another class', ($) => set($.parts, $.lines), '$.parts', /another form/],
  ['a map for a list', ($) => set($.lines, $.notes), '$.lines', /another form/],
  ['itself in its own stead', ($) => set($.count, ifNotExists($.other, $.other)), '$.count', /the same path/],
  ['a sum in the stead', ($) => set($.count, ifNotExists($.other, plus(1, 2) as never)), '$.count', /plus\(\), which/],
  ['a sum of sums', ($) => set($.count, plus(minus(1, 2) as never, 1)), '$.count', /minus\(\), which can't be used/],
  ['a sum of text', ($) => set($.text, plus('a' as never, 'b' as never)), '$.text', /stored as S, expected a number/],
  ['a sum with null', ($) => set($.count, plus($.count, null as never)), '$.count', /a term of plus\(\) is null/],
  ['a number that is text', ($) => increment($.text), '$.text', /only numbers can be counted/],
  ['a date counted', ($) => increment($.ends), '$.ends', /only numbers can be counted/],
  ['an amount of text', ($) => increment($.anything, 'x' as never), '$.anything', /the amount is no number/],
  ['a bigint among numbers', ($) => increment($.count, 1n), '$.count', /a bigint, expected a number/],
  ['a list of text', ($) => append($.text, ['x']), '$.text', /only lists have/],
  ['an element alone', ($) => append($.lines, 'x' as never), '$.lines', /a string, expected an array/],
  ['elements of another type', ($) => prepend($.lines, [1]), '$.lines', /the value\[0\] is a number/],
  ['another kind of list', ($) => append($.lines, $.parts), '$.lines', /another form/],
  ['members of a list', ($) => addMembers($.lines, ['x']), '$.lines', /only sets have members/],
  ['no members', ($) => addMembers($.tags, []), '$.tags', /no members: name one/],
  ['a member alone', ($) => deleteMembers($.tags, 'x' as never), '$.tags', /a string, expected an array or a Set/],
  ['members of another type', ($) => addMembers($.tags, [1]), '$.tags', /expected/],
  ['nothing', () => [], undefined, /the update in `patch` is empty/],
  ['undefined as answer', () => undefined, undefined, /returned undefined, not an update/],
  ['a promise', async ($) => [set($.count, 1)], undefined, /must not be async/],
  ['a condition', ($) => exists($.count), undefined, /not an update: it must return what a function such as set\(\)/],
  ['a condition among actions', ($) => [set($.count, 1), exists($.count)], undefined, /an action is a plain object/],
  ['one place twice', ($) => [set($.count, 1), increment($.count)], undefined, /write `count` and `count`, which over/],
  ['a part of what is written', ($) => [unset($.main), set($.main.parts[0].width, 1)], undefined, /`main`.*overlap/],
  [
    'one value as a map and as a list',
    ($) => [set($.anything.a.b, 1), unset($.anything.a[0])],
    undefined,
    /`anything\.a\.b` and `anything\.a\[0\]`, which take one value for a map and for a list/,
  ],
  ['an element of what grows', ($) => [append($.lines, ['x']), unset($.lines[0])], undefined, /`lines\[0\]`.*overlap/],
]

for (const [title, update, path, message] of REFUSED) {
  test(`an update is refused with class, path and remedy: ${title}`, (t) => {
    const error = t.throws(() => build(update), { instanceOf: ExpressionError })
    t.is(error?.className, 'Thing')
    t.is(error?.path, path)
    t.regex(error?.message ?? '', message)
    t.regex(error?.message ?? '', /^Thing: .*\.$/)
  })
}

test("the version, and what the class requires, can't be taken away", (t) => {
  const refused = (update: UpdateBuilder<Deep>, message: RegExp) =>
    t.throws(() => buildUpdate(codecOf(Deeps.schema), update), { instanceOf: ExpressionError, message })
  refused(($) => increment($.revision), /is the version, which each write counts up by itself/)
  refused(($) => unset($.name), /the class requires a value/)
  refused(($) => set($.name, null), /is null, but the class requires one/)
  t.is(
    findUpdateProblem(Deeps.schema, { ...build(($) => set($.count, 1)), remove: [['revision']] })?.slice(0, 26),
    '`revision` is the version,',
  )
})

test('31 maps or lists around a value are stored, 32 are not', (t) => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
  const update = (levels: number) =>
    buildUpdate<Deep>(codecOf(Deeps.schema), ($) => set($.inner.a![0]!, nested(levels)))
  t.notThrows(() => update(29))
  t.throws(() => update(30), { instanceOf: ExpressionError, message: /nested|levels|31/ })
})

test('a function that throws, and what is no function', (t) => {
  const cause = new Error('mine')
  const thrown = t.throws(
    () =>
      build(() => {
        throw cause
      }),
    { instanceOf: CallbackError },
  )
  t.is(thrown?.cause, cause)
  const error = t.throws(() => build('x' as never), { instanceOf: OptionError })
  t.is(error?.option, 'patch')
})

const long = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, index) => one(index))

test("an update is held to DynamoDB's limits", (t) => {
  const notes =
    (count: number): UpdateBuilder<Thing, never> =>
    ($) =>
      long(count, (index) => `n${index}`).map((name) => set($.notes[name]!, ifNotExists($.text, 'x')))
  t.throws(() => build(notes(400)), { instanceOf: ExpressionError, message: /400 operators, DynamoDB takes 300/ })
  const bare =
    (count: number): UpdateBuilder<Thing, never> =>
    ($) =>
      long(count, (index) => `n${index}`).map((name) => set($.notes[name]!, 'x'))
  t.notThrows(() => build(bare(250)))
  t.throws(() => build(bare(400)), { message: /an expression of \d+ bytes, DynamoDB takes 4096/ })
  t.throws(() => build(($) => set($.text, 'x'.repeat(2 ** 21))), {
    message: /bytes of names and values, DynamoDB takes/,
  })
})

test('updates of disjoint paths are merged, others are not', (t) => {
  const merged = (first: UpdateBuilder<Thing, never>, second: UpdateBuilder<Thing, never>): string | undefined => {
    const update = mergeUpdates(build(first), build(second))
    return update === undefined ? undefined : words(update)
  }
  t.is(
    merged(
      ($) => [set($.count, 1), unset($.main.label)],
      ($) => [set($.text, 'x'), increment($.main.width)],
    ),
    'SET count = {"N":"1"}, a b = {"S":"x"}, main.w.x = if_not_exists(main.w.x, {"N":"0"}) + {"N":"1"} REMOVE main.label',
  )
  const rows: readonly (readonly [UpdateBuilder<Thing, never>, UpdateBuilder<Thing, never>, isMerged: boolean])[] = [
    [($) => increment($.count), ($) => increment($.count), false],
    [($) => set($.main, {}), ($) => set($.main.width, 1), false],
    [($) => set($.main.width, 1), ($) => unset($.main), false],
    [($) => set($.count, 1), ($) => set($.other, $.count), false],
    [($) => set($.count, $.other), ($) => set($.other, 1), true],
    [($) => set($.main.width, 1), ($) => set($.anything, ifNotExists($.main, {})), false],
    [($) => unset($.lines[0]!), ($) => set($.lines[1]!, 'x'), false],
    [($) => set($.lines[0]!, 'x'), ($) => set($.text, $.lines[1]!), false],
    [($) => unset($.parts[0]!), ($) => set($.parts[1]!.label, 'x'), false],
    [($) => set($.parts[0]!.label, 'x'), ($) => set($.parts[1]!.label, 'x'), true],
    // of one request DynamoDB refuses both
    [($) => set($.anything['a']!, 1), ($) => set($.anything[0]!, 1), false],
  ]
  for (const [first, second, isMerged] of rows)
    t.is(merged(first, second) !== undefined, isMerged, `${first} ${second}`)
})

test('updates under one condition are merged unless the first changes what it asks', (t) => {
  const isMerged = (first: UpdateBuilder<Thing, never>, condition: ConditionBuilder<Thing>): boolean =>
    mergeUpdates(
      build(first),
      build(($) => set($.text, 'x')),
      buildCondition(codecOf(Things.schema), condition),
    ) !== undefined
  t.true(
    isMerged(
      ($) => increment($.count),
      ($) => and(exists($.id), lessThan($.other, 5)),
    ),
  )
  t.false(
    isMerged(
      ($) => increment($.count),
      ($) => and(exists($.id), not(lessThan($.other, $.count))),
    ),
  )
  t.false(
    isMerged(
      ($) => set($.main, {}),
      ($) => equals(size($.main.parts), 1),
    ),
  )
  t.false(
    isMerged(
      ($) => unset($.lines[0]!),
      ($) => equals($.lines[1]!, 'x'),
    ),
  )
  // what its text names isn't known
  t.false(
    isMerged(
      ($) => increment($.count),
      () => raw`other > ${1}`,
    ),
  )
})

test('pathsOf names what is written, not what is read', (t) => {
  const update = build(($) => [
    set($.count, $.other),
    unset($.main.label),
    increment($.big),
    deleteMembers($.tags, ['a']),
  ])
  t.deepEqual(pathsOf(update), [['count'], ['main', 'label'], ['big'], ['size']])
})
