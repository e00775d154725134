import type { Text } from '../law/types.ts'

/** An option of a command, as help, parsing and errors know it. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly value?: string
  readonly choices?: readonly string[]
  /** Whether it may be given several times. */
  readonly multiple?: true
  readonly says: Text
}

/** A command: what it is for, what it takes, and how it is used. */
export interface Command {
  readonly says: Text
  readonly operands: string
  /** Where it takes one of these words, and nothing else unless `paths`; paths otherwise. */
  readonly choices?: readonly string[]
  /** Where paths may follow the word. */
  readonly paths?: true
  /** Where it takes the name of a rule, a requirement or the like, not a path. */
  readonly names?: true
  readonly options: Readonly<Record<string, Option>>
  /** What exit code 1 says, where it may end with that: a verdict, and no fault. */
  readonly one?: Text
  readonly examples: readonly (readonly [command: string, says: Text])[]
}

/** The options that most commands have. */
export const everywhere = {
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    says: { da: 'skriv til en fil i stedet for skærmen', en: 'write to a file instead of the screen' },
  },
  lang: {
    type: 'string',
    value: 'da|en',
    choices: ['da', 'en'],
    says: { da: 'sproget i rapporten', en: 'language of the report' },
  },
  'as-of': {
    type: 'string',
    value: 'DATE',
    says: { da: 'den dato, der bedømmes efter (ellers i dag)', en: 'the date to judge by (otherwise today)' },
  },
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    says: { da: 'konfiguration (ellers nis2lint.yaml)', en: 'configuration (otherwise nis2lint.yaml)' },
  },
  help: { type: 'boolean', short: 'h', says: { da: 'vis hjælp', en: 'show help' } },
  version: { type: 'boolean', short: 'v', says: { da: 'vis version', en: 'show version' } },
} as const satisfies Record<string, Option>
