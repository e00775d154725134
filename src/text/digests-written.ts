/** The length of a digest of ours, in hexadecimal digits. */
const length = 64

/** Every SHA-256 that is written down in a text: sixty-four hexadecimal digits by themselves. */
export function digestsWrittenIn(text: string): string[] {
  const found: string[] = []
  // Whatever is so long has one of its digits at a place that can be divided by its length: the others need not be looked at.
  for (let at = length - 1; at < text.length; at += length) {
    if (!isDigit(text.charCodeAt(at))) continue
    let start = at
    let end = at + 1
    while (isDigit(text.charCodeAt(start - 1))) start--
    while (isDigit(text.charCodeAt(end))) end++
    if (end - start === length && !isOfWord(text[start - 1]) && !isOfWord(text[end])) found.push(text.slice(start, end))
    at = Math.max(at, end - length)
  }
  return found
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102)
}

/** Whether a sign would make the digits part of a longer word. */
function isOfWord(sign: string | undefined): boolean {
  return sign !== undefined && /\w/.test(sign)
}
