/** A name as it compares: one Unicode form, one blank between words, no capitals. */
export function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
