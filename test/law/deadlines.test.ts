import { expect, test } from 'vitest'
import { registrationDue } from '../../src/law/deadlines.ts'

test.each([
  // Covered from the start, or counted as such: § 33(3).
  ['9', '2025-01-01', '2025-10-01', 'dk/33.3/first-wave', 'V'],
  ['10', '2025-01-01', '2025-10-01', 'dk/33.3/first-wave', 'V'],
  ['9', '2025-07-01', '2025-10-01', 'dk/33.3/first-wave', 'V'],
  ['10', '2025-07-01', '2025-10-01', 'dk/33.3/first-wave', 'V'],
  // In between: the later of the two, by our reading.
  ['9', '2025-07-02', '2025-10-02', 'dk/9.2/deadline', 'I'],
  ['10', '2025-07-02', '2025-10-01', 'dk/33.3/first-wave', 'I'],
  ['10', '2025-09-17', '2025-10-01', 'dk/33.3/first-wave', 'I'],
  ['10', '2025-09-18', '2025-10-02', 'dk/10.2/deadline', 'I'],
  ['9', '2025-09-20', '2025-12-20', 'dk/9.2/deadline', 'I'],
  ['10', '2025-09-20', '2025-10-04', 'dk/10.2/deadline', 'I'],
  ['9', '2025-10-01', '2026-01-01', 'dk/9.2/deadline', 'I'],
  ['10', '2025-10-01', '2025-10-15', 'dk/10.2/deadline', 'I'],
  // After the first wave: § 9(2) and § 10(2) alone.
  ['9', '2025-10-02', '2026-01-02', 'dk/9.2/deadline', 'V'],
  ['10', '2025-10-02', '2025-10-16', 'dk/10.2/deadline', 'V'],
  // A month that has no such day ends on its last.
  ['9', '2025-11-30', '2026-02-28', 'dk/9.2/deadline', 'V'],
  ['9', '2025-12-31', '2026-03-31', 'dk/9.2/deadline', 'V'],
  ['9', '2027-11-29', '2028-02-29', 'dk/9.2/deadline', 'V'],
  ['10', '2026-02-20', '2026-03-06', 'dk/10.2/deadline', 'V'],
  ['10', '2028-02-20', '2028-03-05', 'dk/10.2/deadline', 'V'],
] as const)('§ %s, covered since %s: due %s', (paragraph, coveredSince, date, requirement, confidence) => {
  expect(registrationDue(paragraph, coveredSince)).toEqual({ date, requirement, confidence })
})
