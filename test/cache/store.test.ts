import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { cacheFolder } from '../../src/cli/cache/folder.ts'
import { storeIn } from '../../src/cli/cache/store.ts'
import { folderOf } from '../cli/terminal.ts'
import { entity, policy } from '../workspaces.ts'
import { placeOfCaches, remembering, reportsOn } from './remembering.ts'

const organisation = { 'entity.yaml': entity, 'p.md': policy({ ownr: 'x' }) }

/** An organisation judged once, and the file in which that is kept. */
function judgedOnce() {
  const caches = join(placeOfCaches(), 'nis2lint')
  const folder = folderOf(organisation)
  const first = reportsOn(folder, remembering())
  const [name = ''] = readdirSync(caches).filter(one => one !== 'key')
  return { folder, caches, first, kept: join(caches, name) }
}

test('what was judged once is not read again, and is kept for its owner alone', () => {
  const { folder, first, kept, caches } = judgedOnce()
  const [before, again, after] = [statSync(kept).ino, reportsOn(folder, remembering()), statSync(kept).ino]
  expect([again, after]).toEqual([first, before])
  expect(again.text).toContain('ownr')
  expect([caches, kept, join(caches, 'key')].map(path => statSync(path).mode & 0o777)).toEqual([0o700, 0o600, 0o600])
})

/** Makes an entry say that nothing is wrong, as somebody would who wants that to be believed. */
function forged(text: string): string {
  const [seal, key, recorded, entry = '', ...rest] = text.split('\n')
  const said = JSON.parse(entry)
  said.kept.findings = []
  return [seal, key, recorded, JSON.stringify(said), ...rest].join('\n')
}

describe('an entry is not believed, and made anew,', () => {
  const harms: Record<string, (kept: string, caches: string) => void> = {
    'that is cut off': kept => truncateSync(kept, 100),
    'that is empty': kept => writeFileSync(kept, ''),
    'with a bit that is another': kept => {
      const bytes = readFileSync(kept)
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
      writeFileSync(kept, bytes)
    },
    'that was changed to say that nothing is wrong': kept => writeFileSync(kept, forged(readFileSync(kept, 'utf8'))),
    'sealed by another key': (_, caches) => writeFileSync(join(caches, 'key'), Buffer.alloc(32, 7)),
    'of which the key is cut off': (_, caches) => truncateSync(join(caches, 'key'), 5),
    'that is a link': kept => {
      renameSync(kept, `${kept}.elsewhere`)
      symlinkSync(`${kept}.elsewhere`, kept)
    },
    'that is a folder': kept => {
      rmSync(kept)
      mkdirSync(kept)
    },
    'that stands under the name of another': kept => {
      renameSync(
        kept,
        kept.replace(/.$/, digit => (digit === '0' ? '1' : '0')),
      )
    },
    'that is larger than any': kept => truncateSync(kept, 40 * 1024 * 1024),
  }
  test.each(Object.entries(harms))('%s', (_, harm) => {
    const { folder, caches, kept } = judgedOnce()
    harm(kept, caches)
    const expected = reportsOn(folder)
    expect(reportsOn(folder, remembering())).toEqual(expected)
    expect(expected.text).toContain('ownr')
  })
})

describe('nothing is kept', () => {
  test('in a folder that others may write in', () => {
    const { folder, caches, first } = judgedOnce()
    chmodSync(caches, 0o777)
    expect(cacheFolder(folder)).toBeUndefined()
    expect(reportsOn(folder, remembering()).text).toBe(first.text)
  })

  test('in the folder that is linted, or through a link', () => {
    const folder = folderOf(organisation)
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'caches'))
    expect(cacheFolder(folder)).toBeUndefined()
    const place = placeOfCaches()
    symlinkSync(folderOf({}), join(place, 'nis2lint'))
    expect(cacheFolder(folder)).toBeUndefined()
  })

  test('where the place is a file, or no absolute path', () => {
    const folder = folderOf(organisation)
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'entity.yaml'))
    expect(cacheFolder(folder)).toBeUndefined()
    vi.stubEnv('XDG_CACHE_HOME', 'caches')
    expect(cacheFolder(folder)).toBeUndefined()
  })

  test('in a home that is not there', () => {
    vi.stubEnv('XDG_CACHE_HOME', '')
    vi.stubEnv('HOME', join(folderOf({}), 'home'))
    expect(cacheFolder(folderOf(organisation))).toBeUndefined()
    expect(existsSync(process.env['HOME'] ?? '')).toBe(false)
    mkdirSync(process.env['HOME'] ?? '')
    expect(cacheFolder(folderOf(organisation))).toBe(join(process.env['HOME'] ?? '', '.cache/nis2lint'))
  })
})

test('beyond what it may take, the oldest go', () => {
  const folder = folderOf({})
  const store = storeIn(folder, { file: 1000, all: 1000 })
  for (const [age, name] of ['a', 'b', 'c', 'd'].entries()) {
    store?.write(name, [name.repeat(300)])
    utimesSync(join(folder, name), age, age)
  }
  store?.tidy()
  expect(['a', 'b', 'c', 'd'].map(name => String(store?.read(name)))).toEqual([
    'undefined',
    'undefined',
    'undefined',
    'd'.repeat(300),
  ])
  store?.write('e', ['e'.repeat(600)])
  expect(store?.read('e')).toBeUndefined()
})

test('what was kept in very many lines comes back as it was', () => {
  const store = storeIn(folderOf({}))
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}`)
  store?.write('many', [...lines, ''])
  expect(store?.read('many')?.map(String)).toEqual([...lines, ''])
})
