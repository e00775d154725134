import { isInstant } from '../law/instant.ts'
import { isDate } from '../law/is-date.ts'
import { isIpRange } from './ip.ts'

const local = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
const email = new RegExp(`^${local}(?:\\.${local})*@(?:${label}\\.)+${label}$`, 'i')

/** The formats of our schemas, each a test on a string. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  email: text => email.test(text),
  cvr: isCvr,
  'ip-range': isIpRange,
  'phone-e164': text => /^\+[1-9]\d{6,14}$/.test(text),
  interval: text => /^P[1-9]\d{0,2}[DWMY]$/.test(text),
  duration: text => /^P(?:0D|T[1-9]\d{0,2}H|[1-9]\d{0,2}[DWMY])$/.test(text),
  instant: isInstant,
  sha256: text => /^[0-9a-f]{64}$/.test(text),
}

/** A CVR number: eight digits whose sum weighted 2, 7, 6, 5, 4, 3, 2, 1 divides by eleven. */
export function isCvr(text: string): boolean {
  if (!/^[1-9]\d{7}$/.test(text)) return false
  const weights = [2, 7, 6, 5, 4, 3, 2, 1]
  return weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11 === 0
}
