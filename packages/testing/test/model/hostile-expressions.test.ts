import test from 'ava'
import fc from 'fast-check'
import { tokenise } from '#src/expressions/tokens/tokenise.js'
import { conditionOutcome, projectionOutcome, updateOutcome } from '../support/expressions.js'

const REDUNDANT = /The expression has redundant parentheses;$/
const SYNTAX = /Syntax error; token: /
const wrapped = (before: string, inner: string, after: string, times: number): string =>
  before.repeat(times) + inner + after.repeat(times)

for (const [title, text, answer] of [
  ['opening parentheses alone', '('.repeat(4096), SYNTAX],
  ['parentheses around a condition', wrapped('(', 'a = :n', ')', 2044), REDUNDANT],
  ['parentheses around an operand', `a = ${wrapped('(', ':n', ')', 2044)}`, REDUNDANT],
  ['parentheses around a first operand', `${wrapped('(', 'a', ')', 2044)} = :n`, REDUNDANT],
  ['parentheses that close more than they open', `a = :n${')'.repeat(4000)}`, SYNTAX],
  ['NOTs', `${'NOT '.repeat(1020)}a = :n`, /too many operators/],
  ['NOTs in parentheses', wrapped('NOT(', 'a = :n', ')', 810), /too many operators/],
  ['alternatives in alternatives', wrapped('a<b or (', 'a<b', ')', 450), /too many operators/],
  [
    'functions in functions, as deep as they may be',
    wrapped('f(', 'a', ')', 257),
    /Invalid function name; function: f$/,
  ],
  ['sizes of sizes', wrapped('size(', 'a', ')', 250), /not allowed to be used this way.*function: size$/],
  ['steps of a path', `a${'.b'.repeat(2000)} = :n`, /too many nesting levels; nesting levels: 2001$/],
] as const) {
  test(`thousands of ${title} are answered as DynamoDB would`, (t) => {
    t.true(text.length <= 4096)
    t.regex(conditionOutcome(text), answer)
  })
}

// DynamoDB would name the function: no expression this deep is accepted, whatever it says
test('functions nested deeper than any expression can have them are refused', (t) => {
  t.regex(conditionOutcome(wrapped('f(', 'a', ')', 1300)), SYNTAX)
  t.regex(updateOutcome(`SET a=${wrapped('f(', 'a', ')', 1300)}`), SYNTAX)
})

test('an update nests its functions as deep as 4096 bytes allow', (t) => {
  t.is(updateOutcome(`SET a=${wrapped('if_not_exists(b,', ':n', ')', 240)}`), 'accepted')
  t.regex(updateOutcome(`SET a = ${wrapped('(', ':n', ')', 2040)}`), REDUNDANT)
  t.regex(updateOutcome(`SET a = ${'('.repeat(4000)}`), SYNTAX)
})

test('thousands of paths are told apart', (t) => {
  const names = Array.from({ length: 800 }, (_, index) => `a${index}`)
  t.is(projectionOutcome(names.join(',')), 'accepted')
  t.regex(projectionOutcome([...names, 'a0'].join(',')), /overlap/)
})

test('no soup of tokens makes a parser do anything but accept or refuse', (t) => {
  const token = fc.constantFrom(
    ...'a #a :n size foo contains if_not_exists list_append ( ) [ ] , . + - = <> < 0 12 _ $ and or not between in'.split(
      ' ',
    ),
    ...'set remove add delete name'.split(' '),
  )
  fc.assert(
    fc.property(fc.array(token, { maxLength: 40 }), fc.constantFrom('', ' '), (tokens, gap) => {
      const text = tokens.join(gap)
      for (const outcome of [conditionOutcome(text), updateOutcome(text), projectionOutcome(text)]) {
        t.regex(outcome, /^(?:accepted$|Invalid (?:Condition|Update|Projection)Expression: )/)
      }
    }),
    { numRuns: 2000 },
  )
})

test('a text is cut into as many tokens as it has characters, at most', (t) => {
  for (const unit of ['(', ' ', 'a', '#', ': ', '1', '😀']) {
    t.true(tokenise(unit.repeat(2000)).length <= 2001, unit)
  }
})
