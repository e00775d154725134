import type { Badge } from './badge.ts'

/** The badge for shields.io's endpoint, which refuses any key that it does not know. */
export function badgeJson({ label, message, color }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color }, null, 2)}\n`
}
