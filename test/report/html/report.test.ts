import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { html, textOf } from '../../../src/report/html/markup.ts'
import { folderOf, run } from '../../cli/terminal.ts'
import { entity, file, policy } from '../../workspaces.ts'
import { findingsInExample, reportOn, reportOnExample } from './examples.ts'

test('the template escapes text and nothing but text, in every place', () => {
  const bad = `<script>"'&=\`\u202e`
  const inner = html`<b title="${bad}">${bad}</b>`
  expect(textOf(html`<p>${inner}${[inner, 3, undefined]}</p>`).replaceAll(textOf(inner), '·')).toBe('<p>··3</p>')
  expect(textOf(inner)).toBe(
    '<b title="&#60;script&#62;&#34;&#39;&#38;=`\uFFFD">&#60;script&#62;&#34;&#39;&#38;=`\uFFFD</b>',
  )
})

test('every attribute in a template stands in quotation marks, so that text in it cannot end it', () => {
  const sources = readdirSync('src/report/html', { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  )
  expect(sources.length).toBeGreaterThan(25)
  const bare = sources.filter(name =>
    /html`[^`]*\s[a-z-]+=\$\{/.test(readFileSync(join('src/report/html', name), 'utf8')),
  )
  expect(bare).toEqual([])
  expect(/\s[a-z-]+=\$\{/.test(['html`<a href=', '{x}>`'].join('$'))).toBe(true)
})

describe.each(['da', 'en'] as const)('in %s', lang => {
  const report = reportOnExample('fjordvand', lang)

  test('is one file that can load and run nothing', () => {
    const [, policyText = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(report) ?? []
    const [, rules = ''] = /<style>(.*?)<\/style>/s.exec(report) ?? []
    const digest = createHash('sha256').update(rules).digest('base64')
    expect(policyText).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`)
    expect(report).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|url\(|@import|https?:/i)
    expect(report.match(/<style/g)).toHaveLength(1)
  })

  test('has every section, and says what it is not', () => {
    const ids = [...report.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([
      'summary',
      'matrix',
      'management',
      'registration',
      'incidents',
      'suppliers',
      'deviations',
      'calendar',
      'findings',
      'standards',
      'eight-steps',
      'audit-baseline',
      'about',
    ])
    expect(report).toContain(
      lang === 'da' ? 'siger ikke, om loven er overholdt' : 'does not say whether the law is complied with',
    )
    expect(report).not.toMatch(/certifi(?:ed|ceret)|is compliant|godkendt af myndigheden|approved by the authority/i)
  })

  test('what is overdue stands before what comes, on the page of the board and in the calendar', () => {
    const [board = '', whole = ''] = ['summary', 'calendar'].map(id => sectionIn(report, id))
    const [late, mark] = lang === 'da' ? ['Overskredne datoer (8)', 'overskredet'] : ['Overdue dates (8)', 'overdue']
    expect(board).toContain(late)
    const dates = [...board.matchAll(/<b>([^<]*\d{4}[^<]*)<\/b>/g)].map(([, text]) => text?.endsWith(`, ${mark}`))
    expect(dates).toEqual([true, true, true, false, false])
    expect(whole.indexOf(late)).toBeLessThan(whole.indexOf('<svg'))
    const [overdue = '', ahead = ''] = [...whole.matchAll(/<table.*?<\/table>/gs)].map(([text]) => text)
    expect(overdue.match(/<tr>/g)).toHaveLength(1 + 8)
    expect(ahead).not.toBe('')
  })

  test('every finding of the run stands in it, and every gap in the matrix its reason', () => {
    const rows = report.match(/<section id="findings".*?<\/section>/s)?.[0].match(/<tr>/g) ?? []
    const findings = findingsInExample('fjordvand')
    expect(findings).toBeGreaterThan(30)
    expect(rows).toHaveLength(1 + findings)
  })
})

test('several entities stand in one file, each behind the index and under names of its own', () => {
  const report = reportOnExample('', 'en')
  expect(report.match(/<div class="cover"/g)).toHaveLength(2)
  expect(report).toMatch(/<div class="entities".*href="#e1-cover".*href="#e2-cover"/s)
})

test('where only what is overdue has a date, the board is told of that', () => {
  const late = policy({ lastReviewed: '2024-01-01', reviewEvery: 'P12M' })
  const report = reportOn([file('entity.yaml', entity), file('a.md', late)], 'da')
  const board = sectionIn(report, 'summary')
  expect(board).toMatch(/<h3>Overskredne datoer \(\d+\)/)
  expect(board).not.toContain('Ingen datoer')
})

test('entities of one name are told apart by their folders', () => {
  const report = reportOn([file('a/entity.yaml', entity), file('b/entity.yaml', entity)], 'da')
  const labels = [...report.matchAll(/<(?:article|nav)[^>]* aria-label="([^"]*)"/g)].map(([, label]) => label)
  expect(new Set(labels).size).toBe(labels.length)
  expect(report).toContain('<h1>Acme A/S (a)</h1>')
  expect(reportOn([file('a/entity.yaml', entity)], 'da')).toContain('<h1>Acme A/S</h1>')
})

test('of documents without an entity there is a report too', () => {
  expect(reportOn([file('a.md', policy())], 'da')).toContain('<h1>Dokumenter uden enhed</h1>')
})

test('the same bytes whatever the folder, the time zone and the language of the machine', () => {
  const program = resolve('dist/nis2lint.cjs')
  const written = (cwd: string, path: string, env: Record<string, string>) =>
    spawnSync(process.execPath, [program, 'report', path, '--lang', 'da', '--as-of', '2026-11-21'], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...env },
    }).stdout
  const files = { 'org/entity.yaml': entity, 'org/a.md': policy() }
  const [one, other] = [folderOf(files), folderOf(files)]
  const first = written(one, join(other, 'org'), { TZ: 'Pacific/Kiritimati', LANG: 'da_DK.UTF-8' })
  expect(first).toContain('<h1>Acme A/S</h1>')
  expect(written(other, join(one, 'org'), { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' })).toBe(first)
})

test('nis2lint report writes to the file named, or to the screen', () => {
  const folder = folderOf({ 'entity.yaml': entity, 'a.md': policy() })
  expect(run(folder, ['report', '--output', 'r.html', '--as-of', '2026-11-21'])).toMatchObject({
    code: 0,
    out: '',
    err: '',
  })
  expect(readFileSync(join(folder, 'r.html'), 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
  expect(run(folder, ['report', '--format', 'pdf'])).toMatchObject({ code: 2 })
  expect(run(folder, ['report', '--help', '--lang', 'da']).out).toContain('én fil, som kan læses og udskrives')
})

function sectionIn(report: string, id: string): string {
  return new RegExp(`<section id="${id}".*?</section>`, 's').exec(report)?.[0] ?? ''
}
