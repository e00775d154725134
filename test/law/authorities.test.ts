import { expect, test } from 'vitest'
import { authorityNamed, competencesOf, outdatedNameOf } from '../../src/law/authorities.ts'

test.each([
  ['Miljøstyrelsen', 'miljoestyrelsen'],
  ['miljøstyrelsen ', 'miljoestyrelsen'],
  ['SAMSIK', 'styrelsen-for-samfundssikkerhed'],
  ['Styrelsen for Samfundssikkerhed (SAMSIK)', 'styrelsen-for-samfundssikkerhed'],
  ['Styrelsen for Samfundssikkerhed (SAMSIK) ', 'styrelsen-for-samfundssikkerhed'],
  ['Styrelsen for Samfundssikkerhed(SAMSIK)', 'styrelsen-for-samfundssikkerhed'],
  ['Styrelsen for (nu) Samfundssikkerhed', undefined],
  ['Miljøstyrelsen (MST) Aarhus', undefined],
  ['Danish Resilience Agency', 'styrelsen-for-samfundssikkerhed'],
  ['digitaliseringsstyrelsen', 'digitaliseringsstyrelsen'],
  ['Styrelsen for Samfundssikkerhed og Beredskab', undefined],
  ['', undefined],
])('%s is %s', (written, key) => {
  expect(authorityNamed(written)).toBe(key)
})

test('names that are out of date are known by each of their forms', () => {
  expect(outdatedNameOf('cfcs')?.name).toBe('CFCS')
  expect(outdatedNameOf('Center for Cybersikkerhed')?.name).toBe('CFCS')
  expect(outdatedNameOf('SAMSIK')).toBeUndefined()
})

test('each sector has its authority', () => {
  expect(competencesOf(['waste-water', 'ict-service-management.msp']).map(({ authority }) => authority)).toEqual([
    'miljoestyrelsen',
    'digitaliseringsstyrelsen',
  ])
  expect(competencesOf(['waste-management'])).toMatchObject([
    { authority: 'miljoestyrelsen', orElse: ['energistyrelsen'] },
  ])
  expect(competencesOf(['food'])).toEqual([
    { sector: 'food', authority: 'foedevarestyrelsen', orElse: [], confidence: 'V' },
  ])
  expect(competencesOf([])).toEqual([])
})

test('supervision of public administration goes before that of sectors', () => {
  expect(competencesOf(['health', 'public-administration.regional'])).toMatchObject([
    { sector: 'public-administration.regional', authority: 'sundhedsdatastyrelsen', confidence: 'I' },
  ])
  expect(competencesOf(['public-administration.central'])).toMatchObject([{ confidence: 'V' }])
})
