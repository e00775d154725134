import { exactBase64 } from './armour.ts'

/** A line of an allowed signers file: who may sign what with which key, and when. */
export interface AllowedSigner {
  /** A list of patterns. */
  readonly principals: string
  /** A list of patterns; for anything where there is none. */
  readonly namespaces: string | undefined
  /** Seconds since 1970: the first and the last at which the key counts. */
  readonly from: number
  readonly until: number
  /** The key signs certificates and not the thing itself. */
  readonly authority: boolean
  readonly key: Buffer
}

/** The lines of an allowed signers file (ssh-keygen(1)). One that cannot be read, or asks for what we do not know, allows nobody. */
export function parseAllowedSigners(text: string): AllowedSigner[] {
  return text.split(/\r?\n/).flatMap(line => (line.length > longest ? [] : (signer(line) ?? [])))
}

const longest = 16_384

const quoted = '"(?:[^"\\\\]|\\\\.)*"'
const fields = /^[ \t]*(?:"([^"]*)"|([^\s"#][^\s"]*))[ \t]+(.*)$/
const key = /^([a-z0-9@.-]+)[ \t]+([A-Za-z0-9+/]+=*)(?:[ \t].*)?$/
const options = new RegExp(`^((?:[^\\s"]|${quoted})+)[ \\t]+(.*)$`)

function signer(line: string): AllowedSigner | undefined {
  const [, inQuotes, bare, rest = ''] = fields.exec(line) ?? []
  const principals = inQuotes ?? bare
  if (!principals) return undefined
  const direct = keyIn(rest)
  if (direct) return { principals, ...unlimited, key: direct }
  const [, written = '', after = ''] = options.exec(rest) ?? []
  const found = keyIn(after)
  const limits = limitsIn(written)
  return found && limits && limits.from < limits.until ? { principals, ...limits, key: found } : undefined
}

/** The key, which says its own type once more: the two must agree. */
function keyIn(text: string): Buffer | undefined {
  const [, type = '', base64 = ''] = key.exec(text) ?? []
  const blob = exactBase64(base64)
  return blob && blob.length > 4 && blob.subarray(4, 4 + blob.readUInt32BE()).toString('latin1') === type
    ? blob
    : undefined
}

type Limits = Omit<AllowedSigner, 'principals' | 'key'>

const unlimited: Limits = { namespaces: undefined, from: -Infinity, until: Infinity, authority: false }

function limitsIn(written: string): Limits | undefined {
  let limits = unlimited
  const seen = new Set<string>()
  for (const option of written.match(new RegExp(`(?:[^,"]|${quoted})+`, 'g')) ?? []) {
    const [, name = '', value] = /^([a-z-]+)(?:="(.*)")?$/i.exec(option) ?? []
    const own = limit(name.toLowerCase(), value)
    if (!own || seen.has(name.toLowerCase())) return undefined
    seen.add(name.toLowerCase())
    limits = { ...limits, ...own }
  }
  return limits
}

function limit(name: string, value: string | undefined): Partial<Limits> | undefined {
  if (name === 'cert-authority' && value === undefined) return { authority: true }
  if (value === undefined) return undefined
  if (name === 'namespaces') return { namespaces: value }
  const time = timeOf(value)
  if (time === undefined) return undefined
  if (name === 'valid-after') return { from: time }
  return name === 'valid-before' ? { until: time } : undefined
}

/** OpenSSH takes a time without `Z` for local time. We know no locality: all times are UTC. */
function timeOf(text: string): number | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?Z?$/.exec(text) ?? []
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  // The thirty-first of February is no date, and must not become one in March.
  return Number.isNaN(time.getTime()) || time.getUTCDate() !== Number(day) ? undefined : time.getTime() / 1000
}
