import type { Lang } from '../../src/law/types.ts'
import { residues, type ScaffoldFile } from '../../src/report/scaffold/lines.ts'

/** Fills in what a scaffold leaves open, as anybody might who does not know what is asked: a text for each text, a value for each field. */
export function filledIn({ path, text }: ScaffoldFile, lang: Lang): ScaffoldFile {
  const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [undefined, text, '']
  return { path, text: `${fields(front, lang)}${prose(body, lang)}` }
}

const sentences = {
  da: 'Driftschefen har ansvaret for dette, følger op hver måned og skriver det i driftsjournalen, som ledelsen får forelagt.',
  en: 'The head of operations is responsible for this, follows it up each month and writes it in the log that the management reads.',
}

function prose(body: string, lang: Lang): string {
  return body.replace(/<!--[\s\S]*?-->\n\n/g, '').replaceAll(residues[lang], sentences[lang])
}

/** What a field is filled with where its hint shows no form of it. */
const values: Readonly<Record<string, string>> = {
  year: '2025',
  basis: 'decisions',
  organ: 'board',
  upTo: '8',
  earlyWarningHours: '24',
  incidentNotificationHours: '72',
  passwordLength: '14',
  distanceKm: '12',
  emails: '["it@acme.example"]',
  email: 'it@acme.example',
  phones: '["+4512345678"]',
  phone: '"+4512345678"',
  ipRanges: '["192.0.2.0/24"]',
  establishments: '[]',
  actions: '[]',
  last: '2026-11-02',
}

function fields(yaml: string, lang: Lang): string {
  const lines = yaml
    .replace('version: "0.1"', 'version: "1.0"')
    .replace(/^status: draft.*$/m, 'status: approved')
    .replace(/^# reviewed:.*$/m, 'reviewed: 2026-06-01')
    .replace('filings: []', 'filings: [{ date: 2025-09-12, channel: virk.dk, receipt: Journal 12 }]')
    .split('\n')
    .filter(line => !/^ {2}# - /.test(line))
  return lines.map((line, index) => field(line, lines[index + 1] ?? '', lang)).join('\n')
}

function field(line: string, next: string, lang: Lang): string {
  const [, indent = '', key, hint = ''] = /^([ -]*)(\w+): (#.*)?$/.exec(line) ?? []
  const isOpen = key !== undefined && !next.startsWith(`${indent.replace('-', ' ')}  `)
  if (!isOpen) return line.replace(residues[lang], 'Driftschefen')
  const example = / (?:som|as) (\S+)$/.exec(hint)?.[1]
  const states = hint.includes('[]') ? '[]' : '[DK]'
  const value = key === 'memberStates' ? states : (values[key] ?? example)
  if (value === undefined) throw new Error(`nobody knows what ${line} is filled with`)
  return `${indent}${key}: ${value}`
}
