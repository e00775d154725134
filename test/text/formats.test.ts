import { expect, test } from 'vitest'
import { formats, isCvr } from '../../src/text/formats.ts'
import { isIpRange } from '../../src/text/ip.ts'

test.each(['12345674', '98765433', '31037514'])('%s is a CVR number', text => expect(isCvr(text)).toBe(true))
test.each(['12345675', '1234567', '123456740', '01234567', 'DK12345674', ''])('%s is none', text =>
  expect(isCvr(text)).toBe(false),
)

test.each([
  '192.0.2.1',
  '192.0.2.0/24',
  '0.0.0.0/0',
  '10.0.0.0/8',
  '192.0.2.1-192.0.2.9',
  '192.0.2.1 - 192.0.2.1',
  '2001:db8::/32',
  '::/0',
  '::1',
  '2001:db8::1-2001:db8::ff',
  'fe80:0:0:0:0:0:0:1',
  '::ffff:192.0.2.1',
  '2001:DB8::',
])('%s is an IP range', text => expect(isIpRange(text)).toBe(true))

test.each([
  '',
  '192.0.2',
  '192.0.2.256',
  '192.0.2.01',
  '192.0.2.0/33',
  '192.0.2.0/024',
  '192.0.2.1/24',
  '192.0.2.9-192.0.2.1',
  '192.0.2.1-2001:db8::1',
  '192.0.2.1-192.0.2.3-192.0.2.9',
  '192.0.2.0/24-192.0.3.0/24',
  '2001:db8::1::2',
  '2001:db8',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4:5:6:7::8:9',
  '12345::',
  'g::',
  '2001:db8::/129',
  '::ffff:192.0.2.256',
  '192.0.2.0/24/8',
])('%s is none', text => expect(isIpRange(text)).toBe(false))

test.each([
  [
    'phone-e164',
    ['+4512345678', '+1234567'],
    ['4512345678', '+0123456', '+45 12 34 56 78', '+123456', '+1234567890123456'],
  ],
  ['interval', ['P12M', 'P1Y', 'P2W', 'P90D'], ['P0M', '12M', 'P1Y6M', 'PT24H', 'P1000D']],
  ['duration', ['PT4H', 'P7D', 'P0D', 'P1Y'], ['P4H', 'PT0H', 'P0M', 'PT30M', 'P1000D', '4']],
  ['sha256', ['a'.repeat(64)], ['A'.repeat(64), 'a'.repeat(63), '']],
])('%s', (name, right, wrong) => {
  expect(right.filter(text => !formats[name]?.(text))).toEqual([])
  expect(wrong.filter(text => formats[name]?.(text))).toEqual([])
})
