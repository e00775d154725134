import { styleText } from 'node:util'
import type { Paint } from '../report/paint.ts'

/** Colours where the terminal shows them and nobody said NO_COLOR. */
export function painter(wanted: boolean): Paint {
  const forced = process.env['FORCE_COLOR'] !== undefined && process.env['FORCE_COLOR'] !== '0'
  const terminal = process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
  if (!wanted || !(terminal || forced)) return (_, text) => text
  return (style, text) => styleText(style, text, { validateStream: false })
}
