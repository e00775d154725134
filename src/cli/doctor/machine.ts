import { release } from 'node:os'
import type { Machine } from '../../report/doctor/diagnosis.ts'
import { git } from '../git.ts'
import { version } from '../version.ts'

/** What this runs on. */
export function machine(folder: string): Machine {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const env = process.env
  return {
    nis2lint: version,
    node: process.versions.node,
    git: git(folder, '--version')
      ?.toString('utf8')
      .trim()
      .replace(/^git version /, ''),
    system: `${process.platform} ${process.arch} ${release()}`,
    locale: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || locale,
    timeZone,
    terminal: {
      interactive: process.stdout.isTTY,
      colours: process.stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
      columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    },
  }
}
