import test from 'ava'
import { RESERVED_WORDS } from '#src/expressions/words/reserved-words.js'
import { conditionOutcome, projectionOutcome, updateOutcome } from '../../support/expressions.js'

// DynamoDB's grammar has these as keywords: it doesn't get so far as to see that they are reserved
const KEYWORDS = ['ADD', 'AND', 'BETWEEN', 'DELETE', 'IN', 'NOT', 'OR', 'SET']

test('24. the Developer Guide lists 573 reserved words, all in capitals', (t) => {
  t.is(RESERVED_WORDS.size, 573)
  for (const word of RESERVED_WORDS) t.regex(word, /^[A-Z]+$/)
})

test('24. no reserved word can be an attribute name, in any case', (t) => {
  for (const word of RESERVED_WORDS) {
    if (KEYWORDS.includes(word)) continue
    for (const written of [word, word.toLowerCase()]) {
      t.is(
        projectionOutcome(`a.${written}`),
        `Invalid ProjectionExpression: Attribute name is a reserved keyword; reserved keyword: ${written}`,
      )
    }
  }
})

test('24. those that are keywords of the grammar are errors of syntax', (t) => {
  for (const word of KEYWORDS) {
    t.true(RESERVED_WORDS.has(word), word)
    t.is(projectionOutcome(word), `Invalid ProjectionExpression: Syntax error; token: "${word}", near: "${word}"`)
  }
})

test('24. the message has the word as it was written', (t) => {
  const reserved = 'Attribute name is a reserved keyword; reserved keyword: '
  t.is(updateOutcome('set a = :n set abOrt = :n'), `Invalid UpdateExpression: ${reserved}abOrt`)
  t.is(updateOutcome(' remove Absolute '), `Invalid UpdateExpression: ${reserved}Absolute`)
  t.is(conditionOutcome(':s < abOrT'), `Invalid ConditionExpression: ${reserved}abOrT`)
})

test('24. an alias of a reserved word, and a word that only begins with one, are fine', (t) => {
  t.is(projectionOutcome('names_of, nam, #a'), 'accepted')
})
