/** Whether a text is an IP address, a CIDR block or a range `first-last` of one family, first not after last. */
export function isIpRange(text: string): boolean {
  const [first = '', last, ...more] = text.split(/\s*[-–]\s*/)
  if (more.length > 0) return false
  if (last === undefined) return isBlock(first)
  const from = addressOf(first)
  const to = addressOf(last)
  return from !== undefined && to !== undefined && from.bits === to.bits && from.value <= to.value
}

interface Address {
  readonly bits: 32 | 128
  readonly value: bigint
}

function isBlock(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/')
  const found = addressOf(address)
  if (!found || more.length > 0) return false
  if (prefix === undefined) return true
  if (!/^(?:0|[1-9]\d{0,2})$/.test(prefix) || Number(prefix) > found.bits) return false
  // 10.0.0.1/8 names a host and a network at once: whoever reads it cannot tell which was meant.
  const host = BigInt(found.bits - Number(prefix))
  return (found.value & ((1n << host) - 1n)) === 0n
}

function addressOf(text: string): Address | undefined {
  const value = text.includes(':') ? version6(text) : version4(text)
  return value === undefined ? undefined : { bits: text.includes(':') ? 128 : 32, value }
}

function version4(text: string): bigint | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every(part => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined
  return parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n)
}

function version6(text: string): bigint | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = halves.map(groups)
  if (!head || (halves.length === 2 && !tail)) return undefined
  const missing = 8 - head.length - (tail?.length ?? 0)
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined
  const all = [...head, ...Array.from({ length: missing }, () => 0n), ...(tail ?? [])]
  return all.reduce((value, group) => (value << 16n) | group, 0n)
}

function groups(text: string): bigint[] | undefined {
  if (text === '') return []
  const parts = text.split(':')
  const last = parts.at(-1) ?? ''
  const embedded = last.includes('.') ? version4(last) : undefined
  const plain = last.includes('.') ? parts.slice(0, -1) : parts
  if ((last.includes('.') && embedded === undefined) || !plain.every(part => /^[0-9a-f]{1,4}$/i.test(part)))
    return undefined
  const values = plain.map(part => BigInt(`0x${part}`))
  return embedded === undefined ? values : [...values, embedded >> 16n, embedded & 0xffffn]
}
