/** The bytes are not what the SSH protocol would write. */
export class Malformed extends Error {}

/** Reads what the SSH protocol writes (RFC 4251), from the start to the end. */
export interface Reader {
  bytes(count: number): Buffer
  number(): number
  string(): Buffer
  /** A positive integer without leading zeros, as its bytes. */
  integer(): Buffer
  /** What is left. */
  rest(): Buffer
  end(): void
}

/** A reader of bytes. Each of its methods throws Malformed where they end too soon or are not written as they must be. */
export function reader(from: Buffer): Reader {
  let at = 0
  const bytes = (count: number) => {
    if (count > from.length - at) throw new Malformed()
    at += count
    return from.subarray(at - count, at)
  }
  const number = () => bytes(4).readUInt32BE()
  const string = () => bytes(number())
  return {
    bytes,
    number,
    string,
    integer: () => {
      const written = string()
      const [first = 0, second = 0] = written
      // The highest bit is the sign; a zero before it stands only where it is needed.
      if (written.length === 0 || first >= 0x80 || (first === 0 && second < 0x80)) throw new Malformed()
      return first === 0 ? written.subarray(1) : written
    },
    rest: () => bytes(from.length - at),
    end: () => {
      if (at !== from.length) throw new Malformed()
    },
  }
}

/** Bytes as a string of the SSH protocol: their number, then they. */
export function wired(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
