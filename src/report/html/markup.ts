import { visible } from '../visible.ts'

/** HTML that is known to be well formed. It comes from the template below and from nowhere else. */
export interface Markup {
  readonly [made]: string
}

/** What a template may hold: text is escaped, markup is not; nothing stands for nothing. */
export type Piece = string | number | Markup | undefined | readonly Piece[]

const made = Symbol('markup')

/** HTML with pieces in it. All that is text, be it from a document or from us, is escaped, so that it can only ever be text. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { [made]: strings.reduce((text, string, index) => `${text}${written(pieces[index - 1])}${string}`) }
}

/** The bytes of markup. */
export function textOf(markup: Markup): string {
  return markup[made]
}

/** Style rules are written by us and end at `</style`, which they never hold: no other text may come here. */
export function styleElement(rules: string): Markup {
  if (/[<&]/.test(rules)) throw new Error('style rules hold no markup')
  return { [made]: `<style>${rules}</style>` }
}

function written(piece: Piece): string {
  if (piece === undefined) return ''
  if (typeof piece === 'number') return String(piece)
  if (typeof piece === 'string') return escaped(visible(piece))
  return isList(piece) ? piece.map(written).join('') : piece[made]
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}

function isList(piece: Markup | readonly Piece[]): piece is readonly Piece[] {
  return Array.isArray(piece)
}
