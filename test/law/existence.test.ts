import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { textStructure } from '../../scripts/text-structure.ts'
import { absence, citationOf, type WrittenPlace } from '../../src/law/existence.ts'

const place = (paragraph: string, subsection?: string, number?: string, letter?: string): WrittenPlace => ({
  paragraph,
  subsection,
  number,
  letter,
})

describe('places that are there', () => {
  test.each<[string, WrittenPlace]>([
    ['dk', place('34')],
    ['dk', place('1', '7')],
    ['dk', place('6', '1', '10')],
    ['dk', place('6', undefined, '3')],
    ['dk', place('13', '1', '4', 'd')],
    ['dk', place('3', undefined, '20', 'c')],
    ['dk', { ...place('3', '20', undefined, 'a'), bracketed: true }],
    ['dk', place('22', '1', '8')],
    ['dk-620', place('15', '3')],
    ['dk-653', place('3', '3', '3')],
    ['dir', place('21', '2', undefined, 'j')],
    ['dir', { ...place('6', '41'), bracketed: true }],
    ['eu-ir', place('3.4.2', undefined, undefined, 'b')],
    ['eu-ir', place('13')],
    ['dk', place('6', '1', '1')],
    ['dk', place('11', undefined, '4')],
    ['dk', { ...place('3', '1', '2'), bracketed: true }],
    ['eu-ir', place('1')],
    // The last article, and a text of which nothing was read.
    ['dir', place('46')],
    ['eu-ir-articles', place('16')],
    ['dk-435', place('99')],
    ['unknown', place('1')],
    // Articles that were not read: nobody can tell.
    ['dir', place('46', '9')],
    ['eu-ir-articles', place('10')],
  ])('%s %j', (source, written) => {
    expect(absence(source, written)).toBeUndefined()
  })
})

describe('places that are not there have a nearest one that is', () => {
  test.each<[string, WrittenPlace, string, string]>([
    ['dk', place('35'), 'dk/34', 'V'],
    ['dk', place('0'), 'dk/1', 'V'],
    ['dk', place('13', '4'), 'dk/13.3', 'V'],
    ['dk', place('26', '2'), 'dk/26', 'V'],
    ['dk', place('6', '1', '11'), 'dk/6.1.10', 'V'],
    ['dk', place('7', undefined, '1'), 'dk/7', 'V'],
    ['dk', place('13', '1', '4', 'e'), 'dk/13.1.4.d', 'V'],
    ['dk', place('6', '1', undefined, 'c'), 'dk/6.1', 'V'],
    ['dk', place('13', '0'), 'dk/13.1', 'V'],
    ['dk', place('6', '1', '0'), 'dk/6.1.1', 'V'],
    ['dk', place('6', '2', '1'), 'dk/6.2', 'V'],
    ['dk', place('11', undefined, '5'), 'dk/11.0.4', 'V'],
    ['dk', place('13', undefined, undefined, 'a'), 'dk/13', 'V'],
    ['dk', place('3', undefined, '20', 'd'), 'dk/3.0.20.c', 'V'],
    ['dk', place('3', undefined, '1', 'a'), 'dk/3.0.1', 'V'],
    ['dk', place('4', '3', '4', 'a'), 'dk/4.3.4', 'V'],
    // In brackets a stykke is meant, or, where the section has but one, a number.
    ['dk', { ...place('3', '36'), bracketed: true }, 'dk/3.0.35', 'V'],
    ['dk', place('3', '36'), 'dk/3', 'V'],
    ['dk', { ...place('8', '2'), bracketed: true }, 'dk/8', 'V'],
    ['dk', { ...place('4', '5'), bracketed: true }, 'dk/4.4', 'V'],
    ['dir', { ...place('6', '42'), bracketed: true }, 'dir/6.0.41', 'V'],
    ['dk', { ...place('3', '20', undefined, 'd'), bracketed: true }, 'dk/3.0.20.c', 'V'],
    ['dk-620', place('18'), 'dk-620/17', 'V'],
    ['dir', place('21', '2', undefined, 'k'), 'dir/21.2.j', 'V'],
    ['dir', place('21', undefined, undefined, 'k'), 'dir/21.0.j', 'V'],
    ['dir', place('47'), 'dir/46', 'S'],
    ['eu-ir-articles', place('23'), 'eu-ir-articles/16', 'S'],
    ['eu-ir', place('3.4.9'), 'eu-ir/3.4', 'V'],
    ['eu-ir', place('3.4.2', undefined, undefined, 'z'), 'eu-ir/3.4.2', 'V'],
    ['eu-ir', place('14.1'), 'eu-ir/13', 'V'],
  ])('%s %j', (source, written, nearest, confidence) => {
    expect(absence(source, written)).toEqual({ nearest, confidence })
  })
})

test.each<[string, WrittenPlace, string]>([
  ['dk', place('6'), 'dk/6'],
  ['dk', place('6', '2'), 'dk/6.2'],
  ['dk', place('3', undefined, '20', 'c'), 'dk/3.0.20.c'],
  ['dir', place('21', undefined, undefined, 'j'), 'dir/21.0.j'],
  ['dk', place('13', '1', '4', 'd'), 'dk/13.1.4.d'],
  ['eu-ir', place('4.2.2', undefined, undefined, 'a'), 'eu-ir/4.2.2.a'],
])('%s %j is cited as %s', (source, written, citation) => {
  expect(citationOf(source, written)).toBe(citation)
})

const folder = fileURLToPath(new URL('../../../shared/law/texts', import.meta.url))
const here = existsSync(folder)
if (!here)
  console.warn(
    'SKIPPED: the texts of the law are not beside this checkout, so their division was not compared with them',
  )

test.skipIf(!here)('the texts are divided as they were when they were read', () => {
  expect(parse(readFileSync('src/law/text-structure.yml', 'utf8'))).toEqual(parse(textStructure(folder)))
})
