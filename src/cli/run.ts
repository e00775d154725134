import type { Lang } from '../law/types.ts'
import type { Request } from './arguments.ts'
import { badgeCommand } from './badge.ts'
import type { CommandName } from './commands.ts'
import { completionCommand } from './completion.ts'
import { lintCommand } from './lint.ts'

/** Runs a command and gives its exit code. Stands by itself, so that help and refusals need not wait for the core to load. */
export const run: Readonly<Record<CommandName, (request: Request, otherwise: Lang) => number>> = {
  lint: lintCommand,
  badge: badgeCommand,
  completion: completionCommand,
}
