import fc from 'fast-check'
import type { Condition, Operand, Path, SetOperand, SetValue, Update } from '#src/expressions/syntax.js'
import type { WireValue } from '#src/wire/wire-value.js'

type Arbitrary<T> = fc.Arbitrary<T>

// words, reserved words, keywords, names that need an alias, names that every object inherits something under
const names = [
  'a',
  'b',
  'Zz_9',
  'count',
  'Name',
  'and',
  'set',
  'a.b',
  'a[0]',
  'é',
  '__proto__',
  'constructor',
  ':a',
  '#a',
]
const name = fc.constantFrom(...names)
const step = fc.oneof(name, fc.nat(3), fc.constant(2 ** 31 - 1))

/** A path whose first name begins with `root`: no two roots have a path in common. */
function pathFrom(root: string): Arbitrary<Path> {
  return fc.tuple(name, fc.array(step, { maxLength: 3 })).map(([first, rest]) => [`${root}${first}`, ...rest] as const)
}

const leftPath: Arbitrary<Path> = fc.oneof(pathFrom(''), pathFrom('x'))
const rightPath: Arbitrary<Path> = pathFrom('right')
const scalar: Arbitrary<WireValue> = fc.constantFrom<WireValue>({ S: 'text' }, { N: '1' }, { B: 'YQ==' })
const prefix: Arbitrary<WireValue> = fc.constantFrom<WireValue>({ S: 'te' }, { B: 'YQ==' })
const value: Arbitrary<WireValue> = fc.oneof(
  scalar,
  fc.constantFrom<WireValue>({ BOOL: true }, { NULL: true }, { L: [{ N: '1' }] }, { M: {} }, { SS: ['a'] }),
)

const pathOperand = (path: Arbitrary<Path>): Arbitrary<Operand> =>
  fc.record({ kind: fc.constant('path' as const), path })
const sizeOperand = (path: Arbitrary<Path>): Arbitrary<Operand> =>
  fc.record({ kind: fc.constant('size' as const), path })
const valueOperand = (of: Arbitrary<WireValue>): Arbitrary<Operand> =>
  fc.record({ kind: fc.constant('value' as const), value: of })

// the first operand must differ from the others if it is a path
const left = (of: Arbitrary<WireValue>): Arbitrary<Operand> =>
  fc.oneof(pathOperand(leftPath), sizeOperand(leftPath), valueOperand(of))
const right = (of: Arbitrary<WireValue>): Arbitrary<Operand> =>
  fc.oneof(pathOperand(rightPath), sizeOperand(rightPath), valueOperand(of))

const kind = <K extends string>(...kinds: K[]): Arbitrary<K> => fc.constantFrom(...kinds)

/** Every condition that DynamoDB accepts, as far as its grammar and operands go. */
export const condition: Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: kind('comparison'), comparator: kind('=', '<>'), left: left(value), right: right(value) }),
    fc.record({
      kind: kind('comparison'),
      comparator: kind('<', '<=', '>', '>='),
      left: left(scalar),
      right: right(scalar),
    }),
    scalar.chain((one) =>
      fc.record({
        kind: kind('between'),
        operand: left(scalar),
        lower: right(fc.constant(one)),
        upper: right(fc.constant(one)),
      }),
    ),
    fc.record({
      kind: kind('in'),
      operand: left(value),
      candidates: fc.array(right(value), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: kind('attribute_exists', 'attribute_not_exists'), path: leftPath }),
    fc.record({
      kind: kind('attribute_type'),
      path: leftPath,
      type: kind('S', 'N', 'B', 'BOOL', 'NULL', 'L', 'M', 'SS', 'NS', 'BS'),
    }),
    fc.record({
      kind: kind('begins_with'),
      operand: fc.oneof(pathOperand(leftPath), valueOperand(prefix)),
      prefix: fc.oneof(pathOperand(rightPath), valueOperand(prefix)),
    }),
    fc.record({ kind: kind('contains'), operand: left(value), element: right(value) }),
    fc.record({ kind: kind('not'), condition: tie('condition') }),
    fc.record({ kind: kind('and', 'or'), conditions: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
  ),
})).condition

const path = fc.oneof(leftPath, rightPath)
const setPath: Arbitrary<SetOperand> = fc.record({ kind: kind('path'), path })
const literal = (of: Arbitrary<WireValue>): Arbitrary<SetOperand> => fc.record({ kind: kind('value'), value: of })

function setOperand(of: Arbitrary<WireValue>): Arbitrary<SetOperand> {
  return fc.letrec<{ operand: SetOperand }>((tie) => ({
    operand: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      setPath,
      literal(of),
      fc
        .record({ kind: kind('if_not_exists'), path, fallback: tie('operand') })
        // a path beside itself is refused
        .filter(({ path: one, fallback }) => !isSamePath(one, fallback)),
    ),
  })).operand
}

const number = setOperand(fc.constant({ N: '1' }))
const list = setOperand(fc.constant({ L: [] }))
const setValue: Arbitrary<SetValue> = fc.oneof(
  setOperand(value),
  fc.record({ kind: kind('list_append'), first: list, second: list }),
  fc.record({ kind: kind('plus', 'minus'), left: number, right: number }),
)

const set: Arbitrary<WireValue> = fc.constantFrom<WireValue>({ SS: ['a'] }, { NS: ['1'] }, { BS: ['YQ=='] })
const added: Arbitrary<WireValue> = fc.oneof(set, fc.constant<WireValue>({ N: '1' }))

/** An action without its path, and the section that it stands in. */
const action = fc.oneof(
  fc.record({ section: kind('set'), value: setValue }),
  fc.record({ section: kind('remove') }),
  fc.record({ section: kind('add'), value: added }),
  fc.record({ section: kind('delete'), value: set }),
)

/** Every update that DynamoDB accepts, as far as its grammar and operands go. */
export const update: Arbitrary<Update> = fc
  .array(fc.tuple(action, fc.array(step, { maxLength: 2 })), { minLength: 1, maxLength: 6 })
  .map((actions) => {
    const made = { set: [], remove: [], add: [], delete: [] } as { [K in keyof Update]: Update[K][number][] }
    actions.forEach(([one, rest], index) => {
      // first names of their own keep the paths apart
      const target: Path = [`t${index}`, ...rest]
      if (one.section === 'set') made.set.push({ path: target, value: one.value })
      else if (one.section === 'remove') made.remove.push(target)
      else made[one.section].push({ path: target, value: one.value })
    })
    return made
  })

/** Paths of any kind, which may overlap or conflict. */
export const paths: Arbitrary<readonly Path[]> = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.array(fc.constantFrom<string | number>('a', 'b', 0, 1), { maxLength: 3 }))
    .map(([first, rest]): Path => [first, ...rest]),
  { minLength: 1, maxLength: 6 },
)

function isSamePath(path: Path, operand: SetOperand): boolean {
  return operand.kind === 'path' && JSON.stringify(operand.path) === JSON.stringify(path)
}
