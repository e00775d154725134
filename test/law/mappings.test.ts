import { expect, test } from 'vitest'
import { annexPlaces, controlsOf } from '../../scripts/control-groups.ts'
import { measures, type RequirementId, requirements } from '../../src/law/law.generated.ts'
import type { Requirement } from '../../src/law/types.ts'

const ofMeasures = Object.values<Requirement>(requirements).filter(({ measure }) => measure !== undefined)

test('each requirement of a measure is mapped to the letter of the directive that the measure carries out', () => {
  const letters = Object.values(measures).map(({ letter }) => letter)
  expect(letters.join('')).toBe('abcdefghij')
  for (const { measure = 0, maps } of ofMeasures) expect(maps?.nis2).toContain(`21(2)(${measures[measure]?.letter})`)
  expect(ofMeasures.length).toBeGreaterThan(380)
})

test('what requirements of Danish law are mapped to in CIS v8 is among the controls of their measure', () => {
  for (const { measure = 0, maps, title } of ofMeasures) {
    const among = measures[measure]?.cis ?? []
    // The mapping has none for no. 6: what stands at a requirement of it is our own.
    if (among.length === 0) continue
    const others = (maps?.cis ?? []).filter(
      control => !among.some(one => control === one || control.startsWith(`${one}.`)),
    )
    expect([title.en, others]).toEqual([title.en, []])
  }
})

test('controls stand in the order of their numbers, each with every requirement that names it', () => {
  const controls = controlsOf('iso27001')
  const names = controls.map(({ name }) => name)
  expect(names.indexOf('A.5.9')).toBeLessThan(names.indexOf('A.5.10'))
  const backup = controls.find(({ name }) => name === 'A.8.13')?.ids ?? []
  expect(backup).toContain('dk/6.1.3/backup')
  expect(backup).toHaveLength(
    Object.values<Requirement>(requirements).filter(({ maps }) => maps?.iso27001?.includes('A.8.13')).length,
  )
})

test('chapters and sections of the annex are named as a whole only where all their points are meant', () => {
  const section = (Object.keys(requirements) as RequirementId[]).filter(id => id.startsWith('eu-ir/4.2.'))
  expect(annexPlaces(section)).toEqual(['4.2'])
  expect(annexPlaces(section.slice(1))).not.toContain('4.2')
  expect(annexPlaces(['dk/6.1.3/backup'])).toEqual([])
})
