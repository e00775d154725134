import type { Lang } from '../law/types.ts'
import type { Request } from './arguments.ts'
import type { CommandName } from './commands.ts'
import { completionCommand } from './completion.ts'
import { lintCommand } from './lint.ts'

/** Runs a command and gives its exit code. Stands by itself, so that help and refusals need not wait for the core to load. */
export const run: Readonly<Record<CommandName, (request: Request, otherwise: Lang) => number | Promise<number>>> = {
  lint: lintCommand,
  scope: async (request, otherwise) => (await import('./scope.ts')).scopeCommand(request, otherwise),
  init: async (request, otherwise) => (await import('./init.ts')).initCommand(request, otherwise),
  baseline: async (request, otherwise) => (await import('./baseline.ts')).baselineCommand(request, otherwise),
  // The words by which policies of others are read, and the search over them, are loaded for it alone.
  adopt: async (request, otherwise) => (await import('./adopt.ts')).adoptCommand(request, otherwise),
  badge: async (request, otherwise) => (await import('./badge.ts')).badgeCommand(request, otherwise),
  calendar: async (request, otherwise) => (await import('./calendar.ts')).calendarCommand(request, otherwise),
  approve: async (request, otherwise) => (await import('./approve.ts')).approveCommand(request, otherwise),
  pack: async (request, otherwise) => (await import('./pack.ts')).packCommand(request, otherwise),
  verify: async (request, otherwise) => (await import('./verify.ts')).verifyCommand(request, otherwise),
  export: async (request, otherwise) => (await import('./export.ts')).exportCommand(request, otherwise),
  merge: async (request, otherwise) => (await import('./merge.ts')).mergeCommand(request, otherwise),
  doctor: async (request, otherwise) => (await import('./doctor.ts')).doctorCommand(request, otherwise),
  trend: async (request, otherwise) => (await import('./trend.ts')).trendCommand(request, otherwise),
  // What only explaining needs, such as the examples, is loaded for it alone.
  explain: async (request, otherwise) => (await import('./explain.ts')).explainCommand(request, otherwise),
  'incident new': async (request, otherwise) =>
    (await import('./incident/new.ts')).incidentNewCommand(request, otherwise),
  'incident status': async (request, otherwise) =>
    (await import('./incident/status.ts')).incidentStatusCommand(request, otherwise),
  // The law's lists and the page itself are loaded for the report alone.
  report: async (request, otherwise) => (await import('./report.ts')).reportCommand(request, otherwise),
  // An edge of its own, which begins with what editors speak.
  lsp: async (request, otherwise) => (await import('../lsp/stdio.ts')).lspCommand(request, otherwise),
  completion: completionCommand,
}
