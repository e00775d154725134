const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes written as pairs of hexadecimal digits, in Base64: own code because the core may not know a platform. */
export function base64OfHex(hex: string): string {
  const bits = [...hex].map(digit => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const sextets = bits.match(/.{1,6}/g) ?? []
  const text = sextets.map(sextet => letters[Number.parseInt(sextet.padEnd(6, '0'), 2)]).join('')
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}
