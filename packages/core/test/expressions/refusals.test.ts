import {
  and,
  attributeType,
  beginsWith,
  between,
  type ConditionBuilder,
  contains,
  ExpressionError,
  equals,
  exists,
  isOneOf,
  lessThan,
  not,
  or,
  raw,
  size,
  storedPath,
} from '@sluice/core'
import test from 'ava'
import { build, Thing } from './thing.js'

// what the types forbid is refused at run time too
// biome-ignore lint/suspicious/noExplicitAny: see above
type Loose = ($: any) => any

const tooMany = Array.from({ length: 101 }, (_, i) => i)

const ROWS: readonly (readonly [title: string, condition: Loose, path: string | undefined, message: RegExp])[] = [
  [
    'another type',
    ($) => lessThan($.count, 'x'),
    '$.count',
    /lessThan\(\$\.count\): the value is a string, expected a num/,
  ],
  [
    'within a value',
    ($) => equals($.main, { width: 'x' }),
    '$.main',
    /the value\.width is a string, expected a number/,
  ],
  ['NaN', ($) => equals($.count, Number.NaN), '$.count', /NaN/],
  ['none of the listed', ($) => equals($.kind, 'huge'), '$.kind', /oneOf/],
  ['undefined', ($) => equals($.count, undefined), '$.count', /undefined: ask by exists\(\) or notExists\(\)/],
  ['an attribute that is none', ($) => exists($.mood), '$.mood', /Thing has no attribute by .*`mood`.* storedPath\(\)/],
  ['one of a nested class', ($) => exists($.main.depth), '$.main.depth', /Part has no attribute by .*`depth`/],
  ['the name in place of the property', ($) => exists($['a b']), '$["a b"]', /no attribute by the property `a b`/],
  ['an inherited name', ($) => exists($.constructor), '$.constructor', /no attribute/],
  ['a part of a number', ($) => exists($.count.x), '$.count.x', /type 'number' has no parts/],
  ['a part of one of some', ($) => exists($.kind.x), '$.kind.x', /oneOf\(\) has no parts/],
  ["a part of a codec's own", ($) => exists($.code.x), '$.code.x', /no known parts: .*storedPath\(\)/],
  ['a name in a list', ($) => lessThan($.lines.length, 3), '$.lines.length', /by index, its length is size\(\)/],
  ['a negative index', ($) => exists($.lines[-1]), '$.lines["-1"]', /by index/],
  ['an index that no list has', ($) => exists($.lines[1e9]), '$.lines[1000000000]', /by index/],
  ['an empty key', ($) => exists($.notes['']), '$.notes[""]', /empty key/],
  ['the whole item', ($) => exists($), '$', /name an attribute/],
  ['a value as first operand', ($) => equals(1 as never, $.count), undefined, /a number, expected a path/],
  ['size() where a path is', ($) => exists(size($.tags) as never), undefined, /size\(\), expected a path/],
  ['size() of size()', ($) => equals(size(size($.tags) as never), 1), undefined, /size\(\), expected a path/],
  ['the size of a number', ($) => equals(size($.count), 1), '$.count', /no size/],
  ['the size of a date in seconds', ($) => equals(size($.ends), 1), '$.ends', /no size/],
  ['a size that is text', ($) => equals(size($.tags), 'x' as never), 'size($.tags)', /a string, expected a number/],
  ['order of booleans', ($) => lessThan($.flag, true as never), '$.flag', /stored as BOOL, which has no order/],
  ['order of null', ($) => lessThan($.count, null as never), '$.count', /stored as NULL, which has no order/],
  ['bounds of null', ($) => between($.count, 1, null as never), '$.count', /NULL, which has no order/],
  ['bounds in the wrong order', ($) => between($.count, 10, 9), '$.count', /lower bound is greater/],
  ['of text in UTF-8', ($) => between($.text, '😀', '\uff5e'), '$.text', /lower bound is greater/],
  ['of binary', ($) => between($.bytes, Uint8Array.of(200), Uint8Array.of(3)), '$.bytes', /lower bound is greater/],
  ['bounds of two types', ($) => between($.anything, 1, 'x'), '$.anything', /stored as N and S/],
  ['a path beside itself', ($) => equals($.main.width, $.main.width), '$.main.width', /compared with itself/],
  ['a path in itself', ($) => contains($.text, $.text), '$.text', /compared with itself/],
  ['no candidates', ($) => isOneOf($.count, []), '$.count', /0 candidates, .* 1 to 100/],
  ['101 candidates', ($) => isOneOf($.count, tooMany), '$.count', /101 candidates, .* 1 to 100/],
  ['candidates that are no array', ($) => isOneOf($.text, 'x' as never), '$.text', /a string, expected an array/],
  [
    'a data type that is none',
    ($) => attributeType($.count, 'NUMBER' as never),
    '$.count',
    /another string, expected one of S, N/,
  ],
  ['the beginning of a number', ($) => beginsWith($.count, 1 as never), '$.count', /prefix is stored as N/],
  ['what a number contains', ($) => contains($.count, 1 as never), '$.count', /only strings, sets and lists/],
  ["what a codec's own contains", ($) => contains($.code, 'x'), '$.code', /only strings, sets and lists/],
  ['what a map contains', ($) => contains($.words as never, 1 as never), '$.words', /only strings, sets and lists/],
  ['an empty and()', () => and(), undefined, /and\(\): there is nothing to join/],
  ['an empty or()', () => or(), undefined, /or\(\): there is nothing to join/],
  [
    'a value in and()',
    ($) => and(exists($.count), true as never),
    undefined,
    /an operand is a boolean, expected a cond/,
  ],
  ['a value in not()', () => not(undefined as never), undefined, /not\(\): an operand is undefined/],
  ['an empty raw()', () => raw` `, undefined, /raw\(\): the expression is empty/],
  ['raw() with text', () => raw('a = b' as never), undefined, /called as a function: write it as a template, raw`/],
  ['raw() with a list of texts', () => raw(['a = b'] as never), undefined, /called as a function/],
  ['parentheses that open', () => raw`(a = b`, undefined, /parentheses/],
  ['parentheses that break out', () => raw`a = b) OR (a = b`, undefined, /parentheses/],
  ['an alias of a name', () => raw`#a = b`, undefined, /the text has an alias in it/],
  ['an alias of a value', () => raw`a = :b`, undefined, /the text has an alias in it/],
  ['a bad escape', () => raw`a = \u`, undefined, /an escape sequence/],
  ['a digit behind a value', () => raw`a = ${1}0`, undefined, /the 1\. operand touches what is beside it/],
  ['a name before a path', ($) => raw`a.${$.count} = b`, undefined, /the 1\. operand touches/],
  ['two values in one', () => raw`a = ${1}${2}`, undefined, /the 2\. operand touches/],
  ['undefined in raw()', () => raw`a = ${undefined}`, undefined, /the 1\. operand is undefined/],
  ['a condition in raw()', ($) => raw`a = b AND ${exists($.count)}`, undefined, /1\. operand is a condition: join/],
  ['what no attribute can hold', () => raw`a = ${[new Date()]}`, undefined, /the 1\. operand\[0\] is a Date that/],
  ['an empty stored name', () => exists(storedPath('')), 'storedPath[""]', /empty key/],
  ['a step that is none', () => exists(storedPath('a', 1.5)), 'storedPath.a["1.5"]', /the 2\. step is a number/],
  [
    'an index at the start',
    () => exists(storedPath(0 as never)),
    'storedPath[0]',
    /1\. step is a number, expected a name\./,
  ],
  [
    'a stored path of the class',
    () => exists(storedPath('a b')),
    'storedPath["a b"]',
    /Thing models it: go there by \$/,
  ],
  [
    'and inside of it',
    () => exists(storedPath('parts', 1, '#parts', 0, 'label')),
    'storedPath.parts[1]["#parts"][0].label',
    /Thing models it/,
  ],
  ['a condition of JavaScript', ($) => $.count < 3, '$.count', /\$\.count stands for a stored value.*lessThan\(/],
  ['a path in text', ($) => `${$.main.label}`, '$.main.label', /stands for a stored value/],
  ['a boolean', () => true, undefined, /`if` returned a boolean, not a condition/],
  ['nothing', () => undefined, undefined, /returned undefined, not a condition/],
  ['a path', ($) => $.flag, undefined, /not a condition: it must return what a function such as equals/],
  ['a promise', async ($) => exists($.count), undefined, /returned a Promise, not a condition: it must not be async/],
]

for (const [title, condition, path, message] of ROWS) {
  test(`refused with class, path and remedy: ${title}`, (t) => {
    const error = t.throws(() => build(condition), { instanceOf: ExpressionError })
    t.is(error?.code, 'INVALID_EXPRESSION')
    t.is(error?.className, 'Thing')
    t.is(error?.path, path)
    t.regex(error?.message ?? '', message)
    t.regex(error?.message ?? '', /^Thing: .*\.$/)
  })
}

test("a path of another function's $ is refused: it may be of another class", (t) => {
  const kept: unknown[] = []
  const keep: ConditionBuilder<Thing> = ($) => {
    kept.push($.count)
    return exists($.count)
  }
  build(keep)
  t.throws(() => build(() => exists(kept[0] as never)), {
    instanceOf: ExpressionError,
    message: /another function's \$/,
  })
})

test('what a codec of its own threw is the cause, and a value is never in the message', (t) => {
  const error = t.throws(() => build(($) => equals($.code, { toString: undefined } as never)), {
    instanceOf: ExpressionError,
  })
  t.true(error?.cause instanceof TypeError)
  const secret = t.throws(() => build(($) => equals($.kind, 'my secret' as never)), { instanceOf: ExpressionError })
  t.notRegex(secret?.message ?? '', /secret/)
})
