/** The place of a citation or requirement, without the slug of the latter: `dk/6.1.3/backup` is at `dk/6.1.3`. */
export function placeOf(id: string): string {
  return id.split('/', 2).join('/')
}

/** Whether a place is another, or stands within it: `dk/6.1.3` within `dk/6`. */
export function isWithinPlace(id: string, place: string): boolean {
  const own = placeOf(id)
  return own === place || own.startsWith(`${place}.`) || (!place.includes('/') && own.startsWith(`${place}/`))
}

/** Whether one of two places is, or stands within, the other. */
export function overlaps(a: string, b: string): boolean {
  return isWithinPlace(a, placeOf(b)) || isWithinPlace(b, placeOf(a))
}
