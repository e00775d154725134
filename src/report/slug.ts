/** A name that anybody can type and any file system takes: lower-case letters and digits, with dashes between; `otherwise` where nothing is left. */
export function slugOf(name: string, otherwise: string): string {
  const danish = name.normalize('NFC').toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa')
  const letters = danish.normalize('NFD').replace(/\p{M}/gu, '')
  const slug = letters.replace(/[^a-z0-9]+/g, '-').slice(0, 40)
  return slug.replace(/^-+|-+$/g, '') || otherwise
}
