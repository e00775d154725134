import { Unsure } from '../unsure.ts'

/** How a block of HTML ends: at a line that holds this, or, where it is undefined, before a blank line. */
export interface HtmlBlock {
  readonly end: RegExp | undefined
}

const names =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'
const known = new RegExp(`^</?(?:${names})(?: |/?>|$)`, 'i')
const raw = /^<(?:script|pre|style|textarea)(?:[ >]|$)/i
const attribute = ' +[A-Za-z_:][\\w.:-]*(?: *= *(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?'
const alone = new RegExp(`^(?:<[A-Za-z][A-Za-z0-9-]*(?:${attribute})* */?>|</[A-Za-z][A-Za-z0-9-]* *>) *$`)

/** The block of HTML that a line begins, from its angle bracket to its end; undefined where it begins none. */
export function htmlBlockAt(line: string, interrupts: boolean): HtmlBlock | undefined {
  if (line.startsWith('<!--')) return { end: /-->/ }
  if (/^<[!?]/.test(line)) throw new Unsure('markup that is neither tag nor comment')
  if (raw.test(line)) return { end: /<\/(?:script|pre|style|textarea)>/i }
  if (known.test(line)) return { end: undefined }
  return !interrupts && alone.test(line) ? { end: undefined } : undefined
}
