import type { Text } from './types.ts'

/** A name as a sentence begins with it. */
export function atStart({ da, en }: Text): Text {
  return { da: capital(da), en: capital(en) }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
