/** A symbol of the alphabet, with the extra bits that tell the value among those it stands for. */
export type Coded = readonly [symbol: number, extra: number, bits: number]

/** The symbol of the length of a repetition, 3 to 258. */
export function lengthSymbol(length: number): Coded {
  return lengths[length] ?? [0, 0, 0]
}

/** The symbol of how far back a repetition lies, 1 to 32768. */
export function distanceSymbol(distance: number): Coded {
  return distance <= 256 ? (near[distance] ?? [0, 0, 0]) : found(distance)
}

/** Where each symbol begins: the first `alone` stand for one value, then every `step` symbols take one extra bit more. */
function startsOf(first: number, count: number, alone: number, step: number): readonly (readonly [number, number])[] {
  let value = first
  return Array.from({ length: count }, (_, index) => {
    const bits = index < alone ? 0 : Math.floor((index - alone) / step)
    const start = value
    value += 1 << bits
    return [start, bits] as const
  })
}

const lengthStarts = startsOf(3, 28, 4, 4)
const distanceStarts = startsOf(1, 30, 2, 2)

const lengths: readonly Coded[] = Array.from({ length: 259 }, (_, length) => {
  if (length === 258) return [285, 0, 0]
  const index = lengthStarts.findLastIndex(([start]) => start <= length)
  const [start = 0, bits = 0] = lengthStarts[index] ?? []
  return [257 + index, length - start, bits]
})

function found(distance: number): Coded {
  const index = distanceStarts.findLastIndex(([start]) => start <= distance)
  const [start = 0, bits = 0] = distanceStarts[index] ?? []
  return [index, distance - start, bits]
}

const near: readonly Coded[] = Array.from({ length: 257 }, (_, distance) => found(distance))
