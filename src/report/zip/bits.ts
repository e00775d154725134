/** Writes bits, the lowest first, as deflate has them. */
export interface Bits {
  /** A number as it is. */
  plain(value: number, count: number): void
  /** A literal or a length, by its fixed Huffman code. */
  literal(symbol: number): void
  /** A distance, by its fixed Huffman code. */
  distance(symbol: number): void
  /** Fills the last byte up and gives all. */
  end(): Uint8Array
}

/** A writer for what is made of so many bytes: by fixed codes nothing grows by more than an eighth. */
export function bitsOf(length: number): Bits {
  const bytes = new Uint8Array(length + (length >> 3) + 16)
  let [end, held, count] = [0, 0, 0]
  const plain = (value: number, bits: number): void => {
    held |= value << count
    count += bits
    while (count >= 8) {
      bytes[end++] = held & 255
      held >>>= 8
      count -= 8
    }
  }
  return {
    plain,
    literal: symbol => plain(literals[symbol] ?? 0, widthOf(symbol)),
    distance: symbol => plain(reversed(symbol, 5), 5),
    end: () => {
      if (count > 0) bytes[end++] = held & 255
      return bytes.slice(0, end)
    },
  }
}

function widthOf(symbol: number): number {
  return symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8
}

/** The fixed codes of RFC 1951, 3.2.6, turned round: a code is written from its highest bit. */
const literals = Array.from({ length: 288 }, (_, symbol) => {
  const code =
    symbol < 144
      ? 0x30 + symbol
      : symbol < 256
        ? 0x190 + symbol - 144
        : symbol < 280
          ? symbol - 256
          : 0xc0 + symbol - 280
  return reversed(code, widthOf(symbol))
})

function reversed(code: number, width: number): number {
  let turned = 0
  for (let bit = 0; bit < width; bit++) if (code & (1 << bit)) turned |= 1 << (width - 1 - bit)
  return turned
}
