import type { Finding } from '../engine/check.ts'
import { surenessOf } from '../engine/severity.ts'
import { cite } from '../law/cite.ts'
import type { Lang } from '../law/types.ts'
import { type File, lineStarts, type Place, type Point, pointAt, withoutMark } from '../text/source.ts'
import { basisWords, confidenceWords } from './words.ts'

/** Turns places into lines and columns, and into the line that stands there; each text is counted once. */
export interface Sources {
  start(place: Place): Point
  end(place: Place): Point
  /** The text of a line of a file, without its line end. */
  line(path: string, line: number): string
}

/** What is known of files without reading them: the points of offsets, and lines by their numbers. */
export interface KnownLines {
  readonly point: (path: string, offset: number) => Point | undefined
  readonly line: (path: string, line: number) => string | undefined
}

/** The sources of the files that were linted, of which those are read that somebody asks for more than is known of. */
export function sourcesOf(files: readonly File[], known?: KnownLines): Sources {
  const byPath = new Map(files.map(file => [file.path, file]))
  const textOf = (path: string) => withoutMark(byPath.get(path)?.text ?? '')
  const counted = new Map<string, number[]>()
  const starts = (path: string): number[] => {
    const before = counted.get(path)
    if (before) return before
    const fresh = lineStarts(textOf(path))
    counted.set(path, fresh)
    return fresh
  }
  const point = (path: string, offset: number) => known?.point(path, offset) ?? pointAt(starts(path), offset)
  return {
    start: ({ path, span }) => point(path, span[0]),
    end: ({ path, span }) => point(path, span[1]),
    line: (path, line) => {
      const kept = known?.line(path, line)
      if (kept !== undefined) return kept
      const text = textOf(path)
      const start = starts(path)[line - 1] ?? text.length
      let end = starts(path)[line] ?? text.length
      while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--
      return text.slice(start, end)
    },
  }
}

/** What has a ground: a finding, or anything else that a requirement asks for. */
type Grounded = Pick<Finding, 'requirement' | 'demand'> & { readonly message: Pick<Finding['message'], 'confidence'> }

/** The citation of what a finding is about, and what it rests on where that is not the wording of the law. */
export function groundOf({ requirement, demand, message }: Grounded, lang: Lang): string {
  const { basis } = demand
  const mark = message.confidence ?? surenessOf(demand)
  const remarks = [basisWords[basis]?.[lang], mark === 'V' ? undefined : confidenceWords[mark][lang]]
  const beside = remarks.filter(remark => remark !== undefined).join(', ')
  return beside ? `${cite(requirement)[lang]} (${beside})` : cite(requirement)[lang]
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}
