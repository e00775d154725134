/** As many rows from the top as fit in so many characters, each with its line end. */
export function upTo(room: number, rows: readonly string[]): string[] {
  let left = room
  const end = rows.findIndex(text => {
    left -= text.length + 1
    return left < 0
  })
  return rows.slice(0, end < 0 ? rows.length : end)
}
