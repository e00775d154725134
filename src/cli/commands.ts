import { approveCommand } from './approve-help.ts'
import { badgeCommand } from './badge-help.ts'
import { calendarCommand } from './calendar-help.ts'
import { explainCommand } from './explain-help.ts'
import { exportCommand } from './export-help.ts'
import { incidentNewCommand } from './incident/new-help.ts'
import { incidentStatusCommand } from './incident/status-help.ts'
import { mergeCommand } from './merge-help.ts'
import { type Command, everywhere } from './options.ts'
import { packCommand } from './pack-help.ts'
import { reportCommand } from './report-help.ts'
import { scopeCommand } from './scope-help.ts'
import { trendCommand } from './trend-help.ts'
import { verifyCommand } from './verify-help.ts'

/** Every command by its name, which may be of two words. */
export const commands = {
  lint: {
    says: {
      da: 'Find mangler i dokumentationen efter NIS 2-loven',
      en: 'Find gaps in the documentation under the Danish NIS 2 Act',
    },
    operands: '[path…]',
    options: {
      format: {
        type: 'string',
        short: 'f',
        value: 'NAME',
        choices: ['text', 'json', 'sarif', 'junit', 'codequality', 'github', 'markdown'],
        says: { da: 'rapportens form', en: 'form of the report' },
      },
      'fail-on': {
        type: 'string',
        value: 'LEVEL',
        choices: ['error', 'warning', 'notice', 'never'],
        says: {
          da: 'laveste alvor, der giver kode 1 (ellers error)',
          en: 'least severity that gives exit code 1 (otherwise error)',
        },
      },
      shard: {
        type: 'string',
        value: 'I/N',
        says: {
          da: 'kun hver n. enhed, så flere maskiner kan deles om dem; se nis2lint merge',
          en: 'only every nth entity, so that several machines can share them; see nis2lint merge',
        },
      },
      quiet: { type: 'boolean', short: 'q', says: { da: 'vis kun fejl', en: 'show errors only' } },
      'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
      ...everywhere,
    },
    examples: [
      ['nis2lint', { da: 'kontrollér mappen her', en: 'check this folder' }],
      ['nis2lint customers/acme --lang en', { da: 'én kunde, på engelsk', en: 'one customer, in English' }],
      ['nis2lint --format json --output report.json', { da: 'til andre programmer', en: 'for other programs' }],
      ['nis2lint --format sarif --output nis2.sarif', { da: 'til kodescanning', en: 'for code scanning' }],
      [
        'nis2lint --format junit --output nis2.xml',
        { da: 'til testvisningen i et CI-system', en: 'for the test view of a CI system' },
      ],
      [
        'nis2lint --format codequality --output nis2.json',
        { da: 'til merge requests i GitLab', en: 'for merge requests in GitLab' },
      ],
      [
        'nis2lint --as-of 2027-01-01',
        { da: 'som det vil stå på en bestemt dato', en: 'as it will stand on a certain date' },
      ],
    ],
  },
  badge: badgeCommand,
  report: reportCommand,
  export: exportCommand,
  approve: approveCommand,
  calendar: calendarCommand,
  'incident new': incidentNewCommand,
  'incident status': incidentStatusCommand,
  pack: packCommand,
  verify: verifyCommand,
  merge: mergeCommand,
  trend: trendCommand,
  scope: scopeCommand,
  explain: explainCommand,
  completion: {
    says: {
      da: 'Skriv et script, der lader tasten Tab fuldføre kommandoer og flag',
      en: 'Write a script that lets the Tab key complete commands and options',
    },
    operands: 'bash|zsh|fish',
    choices: ['bash', 'zsh', 'fish'],
    options: { lang: everywhere.lang, help: everywhere.help, version: everywhere.version },
    examples: [
      [
        "echo 'source <(nis2lint completion bash)' >> ~/.bashrc",
        { da: 'i bash, fra næste terminal', en: 'in bash, from the next terminal' },
      ],
      [
        "echo 'source <(nis2lint completion zsh)' >> ~/.zshrc",
        { da: 'i zsh, efter compinit', en: 'in zsh, below compinit' },
      ],
      ['nis2lint completion fish > ~/.config/fish/completions/nis2lint.fish', { da: 'i fish', en: 'in fish' }],
    ],
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands
