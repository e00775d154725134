import { jsonText } from '../json-text.ts'
import type { Badge } from './badge.ts'

/** The badge for shields.io's endpoint, which refuses any key that it does not know. */
export function badgeJson({ label, message, color }: Badge): string {
  return jsonText({ schemaVersion: 1, label, message, color })
}
