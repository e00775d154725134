import { adoptCommand } from './adopt-help.ts'
import { approveCommand } from './approve-help.ts'
import { badgeCommand } from './badge-help.ts'
import { baselineCommand } from './baseline-help.ts'
import { calendarCommand } from './calendar-help.ts'
import { doctorCommand } from './doctor-help.ts'
import { explainCommand } from './explain-help.ts'
import { exportCommand } from './export-help.ts'
import { incidentNewCommand } from './incident/new-help.ts'
import { incidentStatusCommand } from './incident/status-help.ts'
import { initCommand } from './init-help.ts'
import { lintCommand } from './lint-help.ts'
import { lspCommand } from './lsp-help.ts'
import { mergeCommand } from './merge-help.ts'
import { type Command, everywhere } from './options.ts'
import { packCommand } from './pack-help.ts'
import { reportCommand } from './report-help.ts'
import { scopeCommand } from './scope-help.ts'
import { trendCommand } from './trend-help.ts'
import { verifyCommand } from './verify-help.ts'

/** Every command by its name, which may be of two words. */
export const commands = {
  lint: lintCommand,
  init: initCommand,
  adopt: adoptCommand,
  baseline: baselineCommand,
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
  doctor: doctorCommand,
  lsp: lspCommand,
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
