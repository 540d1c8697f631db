import test from 'ava'
import { duplicateMembers } from '#src/values/duplicate-members.js'

const INVALID = 'One or more parameter values were invalid: '
const ENVELOPE = '1 validation error detected: '

for (const [title, refusal, message] of [
  [
    'the current layer lists strings in byte order up to the first repeat, then the rest as sent',
    duplicateMembers('SS', ['c', 'a', 'b', 'a', 'Z'], 'current'),
    `${ENVELOPE}${INVALID}Input collection ["a", "b", "c", "a", "Z"] contains duplicates.`,
  ],
  [
    'byte order is that of UTF-8, not of UTF-16',
    duplicateMembers('SS', ['🎵', '\uFF5E', '🎵'], 'bare'),
    `${INVALID}Input collection ["\uFF5E", "🎵", "🎵"] contains duplicates.`,
  ],
  [
    'the current layer lists binaries by their bytes, not by their base64',
    duplicateMembers('BS', ['/w==', 'AA==', 'AA=='], 'bare'),
    `${INVALID}Input collection ["AA==","/w==","AA=="]of type BS contains duplicates.`,
  ],
  [
    'the current layer names no number',
    duplicateMembers('NS', ['2', '1', '2'], 'bare'),
    `${INVALID}Input collection contains duplicates.`,
  ],
  [
    'the older layer lists strings as sent',
    duplicateMembers('SS', ['b', 'a', 'b'], 'older'),
    `${INVALID}Input collection [b, a, b] contains duplicates.`,
  ],
  [
    'the older layer lists binaries as sent',
    duplicateMembers('BS', ['/w==', 'AA==', 'AA=='], 'older'),
    `${INVALID}Input collection [/w==, AA==, AA==]of type BS contains duplicates.`,
  ],
  [
    'the older layer says of numbers the bare fact',
    duplicateMembers('NS', ['2', '1', '2'], 'older'),
    'Input collection contains duplicates',
  ],
] as const) {
  test(title, (t) => t.is(refusal.message, message))
}

test('a repeat is found among a million members in linear time', (t) => {
  // comparing each with each would take hours: the run's time-out would end it
  const members = Array.from({ length: 1_000_000 }, (_, index) => String(index).padStart(7, '0'))
  const { message } = duplicateMembers('SS', [...members, '0000000'], 'bare')
  t.true(message.endsWith('"0999999", "0000000"] contains duplicates.'))
})
