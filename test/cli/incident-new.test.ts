import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/model/parse.ts'
import { entity, file } from '../workspaces.ts'
import { folderOf, run } from './terminal.ts'

const at = ['--as-of', '2026-11-22T14:30+01:00']
const least = ['incident', 'new', '--title', 'Nedbrud', '--known', '13:20', ...at]
const path = 'incidents/2026-11-22-nedbrud.md'

function written(folder: string, where = path) {
  const document = parse(file(where, readFileSync(join(folder, where), 'utf8')))
  expect([document?.sound, document?.flaws]).toEqual([true, []])
  return { document, data: document?.data as Record<string, unknown> }
}

const trust = entity
  .replace('[drinking-water]', '[digital-infrastructure.trust]')
  .replace('employees: 62', 'employees: 12')
const small = entity.replace(
  'employees: 62, turnover: 11800000, balance: 96000000',
  'employees: 6, turnover: 100, balance: 100',
)

describe('from an empty folder to the clocks', () => {
  test.each([
    ['da', 'Skrev', 'Tidlig varsling', '23. november 2026 kl. 13.20', '22 timer 50 min.', '§ 13, stk. 1, nr. 1'],
    ['en', 'Wrote', 'Early warning', '23 November 2026 at 13:20', '22 hours 50 min.', '§ 13(1) no. 1'],
  ])('in %s', (lang, wrote, step, due, left, law) => {
    const folder = folderOf({})
    const made = run(folder, [...least, '--limb', 'harm-to-others', '--malicious', 'yes', '--lang', lang])
    expect([made.code, made.err]).toEqual([0, ''])
    expect(made.out).toContain(`${wrote} ${path} (H-2026-11-22)`)
    expect(made.out).toContain(`  ${due}  ${left}  ${step} · ${law}\n`)
    expect(readdirSync(folder, { recursive: true })).toEqual(['incidents', path])
    const found = JSON.parse(run(folder, ['--format', 'json', '--as-of', '2026-11-22', '--lang', lang]).out)
    const rules = found.workspaces[0].findings.map(({ rule }: { rule: string }) => rule)
    // What the record itself lacks is asked for; its drafts are no part of that.
    expect(rules).toEqual(['belongs-to-entity', 'no-placeholder', 'no-placeholder'])
    const status = run(folder, ['incident', 'status', '--as-of', '2026-11-22T15:00+01:00', '--lang', lang])
    expect(status.code).toBe(0)
    expect(status.out).toMatch(new RegExp(`H-2026-11-22  ${due}  22 \\w+ 20 min\\.  \\w+ +${step} · `))
    const late = run(folder, ['incident', 'status', '--as-of', '2026-11-23T13:21+01:00', '--lang', lang])
    expect(late.code).toBe(1)
  })

  test('both possibilities are shown of what only an entity document says', () => {
    const { out } = run(folderOf({}), least)
    expect(out).toContain(
      '23 November 2026 at 13:20  22 hours 50 min.  Incident notification, if the incident is significant and',
    )
    expect(out).toContain(
      '25 November 2026 at 13:20  70 hours 50 min.  Incident notification, if the incident is significant ·',
    )
    expect(out).toContain('Which authority that is cannot be known without an entity document')
    expect(out).toContain('it is not known whether the act binds the entity')
  })
})

describe('what the entity document says', () => {
  const soon = '23 November 2026 at 13:20  22 hours 50 min.  Incident notification'

  test('names the authority and leaves one time', () => {
    const folder = folderOf({ 'acme/entity.yaml': entity })
    const { out } = run(folder, [...least, '--limb', 'harm-to-others'])
    expect(out).toContain('The competent authority (Danish Environmental Protection Agency) and the CSIRT, each time')
    expect(out).not.toContain(soon)
    expect(out).toContain('  Entity: Acme A/S, CVR no. 12345674\n')
    expect(existsSync(join(folder, 'acme', path))).toBe(true)
  })

  test('gives a trust service provider its own time', () => {
    const { out } = run(folderOf({ 'entity.yaml': trust }), [...least, '--met', 'trust/limited'])
    expect(out).toContain(`${soon} · § 13(2)`)
    expect(out).not.toContain('§ 13(1) no. 2')
  })

  test('leaves out the thresholds and the authority of a type that another member state has', () => {
    const elsewhere = 'mainEstablishment: { country: DE, basis: decisions, reason: Ledelsen sidder i Tyskland }'
    const types = '[digital-infrastructure.trust, ict-service-management.msp]'
    const folder = folderOf({
      'entity.yaml': entity.replace('sectors: [drinking-water]', `sectors: ${types}\n${elsewhere}`),
    })
    const { out } = run(folder, least)
    const record = readFileSync(join(folder, path), 'utf8')
    expect(record).toContain('`trust/limited`')
    expect(record).not.toContain('`managed/limited`')
    expect(out).toContain('The competent authority (Danish Agency for Digital Government) and the CSIRT, each time')
  })

  test('says where the act asks nothing, and still shows the times', () => {
    const folder = folderOf({ 'entity.yaml': small })
    const { out } = run(folder, least)
    expect(out).toContain('the act asks no notification of the entity')
    expect(out).toContain('Early warning, if the incident is significant')
    expect(run(folder, ['incident', 'status', ...at]).out).toBe('No clock is running: 1 incident in the documents.\n')
  })

  test('is chosen where there are several', () => {
    const other = entity.replace('id: acme', 'id: other').replace('12345674', '98765433')
    const folder = folderOf({ 'a/entity.yaml': entity, 'b/entity.yaml': other })
    expect(run(folder, least)).toMatchObject({ code: 2, err: expect.stringContaining('(acme, other); name the one') })
    expect(run(folder, [...least, '--entity', 'othr']).err).toContain('did you mean other?')
    expect(run(folder, [...least, '--entity', 'other']).out).toContain(`Wrote b/${path}`)
    const twins = folderOf({ 'a/entity.yaml': entity, 'b/entity.yaml': entity.replace('12345674', '98765433') })
    const { code, err } = run(twins, [...least, '--entity', 'acme'])
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('two entities have the id "acme" (a/entity.yaml and b/entity.yaml)'),
    ])
  })
})

describe('the record', () => {
  test('has what was stated and nothing else', () => {
    const folder = folderOf({})
    run(folder, [
      ...least,
      '--discovered',
      '12:00',
      '--limb',
      'disruption-or-loss',
      '--malicious',
      'no',
      '--state',
      'SE',
    ])
    expect(written(folder).data).toEqual({
      nis2: 'incident',
      id: 'H-2026-11-22',
      title: 'Nedbrud',
      status: 'open',
      discovered: '2026-11-22T12:00+01:00',
      known: '2026-11-22T13:20+01:00',
      timeline: [
        { at: '2026-11-22T12:00+01:00', what: 'First noticed' },
        { at: '2026-11-22T13:20+01:00', what: 'The entity has got knowledge of the incident (section 13)' },
      ],
      significance: { assessed: '2026-11-22T14:30+01:00', result: 'significant', limbs: ['disruption-or-loss'] },
      maliciousSuspected: false,
      crossBorder: { possible: true, states: ['SE'] },
    })
  })

  test('leaves out what nobody knows, and marks it in the drafts', () => {
    const folder = folderOf({})
    run(folder, ['incident', 'new', '--title', 'Nedbrud', '--discovered', 'now', '--malicious', 'unknown', ...at])
    const { data } = written(folder)
    expect(Object.keys(data)).toEqual(['nis2', 'id', 'title', 'status', 'discovered', 'timeline'])
    const text = readFileSync(join(folder, path), 'utf8')
    expect(text).toContain('- Suspicion of an unlawful or malicious cause: not known yet\n')
    expect(text).toContain('- Possible effect across borders: MISSING: Could the incident have effect')
    expect(text).toContain('- Knowledge of the significant incident: MISSING: When did')
    expect(text.match(/NIS2LINT-FILL/g)).toHaveLength(2)
  })

  test('of what is not significant has no drafts', () => {
    const folder = folderOf({})
    const { out } = run(folder, [...least, '--significant', 'no'])
    expect(out).toContain('Found not significant: no clock is running.')
    expect(out).not.toMatch(/§ 13|§ 15\(1\)/)
    expect(written(folder).data['significance']).toEqual({
      assessed: '2026-11-22T14:30+01:00',
      result: 'not-significant',
    })
    const text = readFileSync(join(folder, path), 'utf8')
    expect(text).not.toMatch(/MISSING|Virk\.dk, with|§ 15\(1\)/)
    expect(text.match(/NIS2LINT-FILL/g)).toHaveLength(1)
  })

  test('has the times of the notes filled in become a sound document', () => {
    const folder = folderOf({ 'entity.yaml': entity })
    run(folder, [...least, '--limb', 'harm-to-others'])
    const text = readFileSync(join(folder, path), 'utf8')
    const noted = text.replace(/^# (notifications:)\n((?:# .*\n)+)/m, (_, key: string, lines: string) => {
      const sent = lines.split('\n').filter(line => /^# {3}/.test(line))
      return `${key}\n${sent.map(line => line.slice(2)).join('\n')}\n`.replace('2026-03-12T14:05', '2026-11-22T20:00')
    })
    writeFileSync(join(folder, path), noted)
    expect(written(folder).data['notifications']).toMatchObject([{ step: 'early-warning', to: ['authority', 'csirt'] }])
    const { out } = run(folder, ['incident', 'status', '--as-of', '2026-11-22T21:00+01:00'])
    expect(out).toMatch(/sent 22 November 2026 at 20:00 +Early warning/)
  })

  test('a hostile title stays text', () => {
    const folder = folderOf({})
    const title =
      '"q"\n---\nnis2: policy\n# <img src=x onerror=y> [a](http://evil.example) `c` | www.evil.example {{x}} \\ \u202e\u0007\u001b[31m\u200b @all - x: *y* ~z~ &amp;'
    const made = run(folder, ['incident', 'new', '--title', title, '--known', 'now', ...at])
    expect(made.code).toBe(0)
    const [name = ''] = readdirSync(join(folder, 'incidents'))
    expect(name).toMatch(/^2026-11-22-[a-z0-9-]+\.md$/)
    const { document, data } = written(folder, `incidents/${name}`)
    expect(data['title']).toBe(
      '"q" --- nis2: policy # <img src=x onerror=y> [a](http://evil.example) `c` | www.evil.example {{x}} \\ [31m @all - x: *y* ~z~ &amp;',
    )
    expect([document?.kind, document?.hidden, document?.outline?.links]).toEqual(['incident', [], []])
    expect(document?.outline?.sections[0]?.title).toBe(`H-2026-11-22: ${String(data['title'])}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not reach the terminal
    expect(made.out).not.toMatch(/[\u0007\u001b\u202e\u200b]/)
    const body = readFileSync(join(folder, 'incidents', name), 'utf8').split('\n---\n')[1]
    expect(body).not.toMatch(/(?<!\\)<img|http:\/\/evil| www\.evil/)
  })
})
