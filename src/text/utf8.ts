/**
 * The UTF-8 bytes of a text. A surrogate without its other half becomes U+FFFD, as in every encoder. Own code because the core may not
 * know a platform.
 */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(lengthOf(text))
  writeUtf8(text, bytes)
  return bytes
}

/** Writes the UTF-8 bytes of a text into an array with room for them, from a place on, and says where they end. */
export function writeUtf8(text: string, bytes: Uint8Array, start = 0): number {
  let end = start
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) bytes[end++] = unit
    else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6)
      bytes[end++] = tail(unit)
    } else {
      const code = text.codePointAt(index) ?? 0
      if (code > 0xffff) {
        index++
        bytes[end++] = 0xf0 | (code >> 18)
        bytes[end++] = tail(code >> 12)
        bytes[end++] = tail(code >> 6)
        bytes[end++] = tail(code)
      } else {
        const whole = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code
        bytes[end++] = 0xe0 | (whole >> 12)
        bytes[end++] = tail(whole >> 6)
        bytes[end++] = tail(whole)
      }
    }
  }
  return end
}

/** How many bytes a text takes: texts may be large, so no room is taken in vain. */
function lengthOf(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    const paired = (text.codePointAt(index) ?? 0) > 0xffff
    // Two units for four bytes, or one for two or three.
    length += paired || unit >= 0x800 ? 2 : 1
    if (paired) index++
  }
  return length
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f)
}
