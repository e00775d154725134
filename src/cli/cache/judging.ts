import { setFlagsFromString } from 'node:v8'
import { recordedIn } from '../../freedom.ts'
import { catalogueOf } from '../../law/catalogue.ts'
import type { Judgement } from '../../lint.ts'
import { rules } from '../../rules/index.ts'
import { once } from '../../text/once.ts'
import type { File } from '../../text/source.ts'
import { type Ground, type Judging, judgingAll } from '../judging.ts'
import { progress } from '../progress.ts'
import { proofsOf } from '../proofs.ts'
import { lookingBelow } from './beyond.ts'
import { buildOf } from './build.ts'
import { type ReadUnit, readUnit, trueUnit } from './entry.ts'
import { cacheFolder } from './folder.ts'
import { keysOn, nameOf } from './key.ts'
import { knownLines } from './lines.ts'
import { outlineReader } from './outlines.ts'
import { recallAll } from './recall.ts'
import { type Store, storeIn } from './store.ts'
import { judgeUnit } from './unit-judging.ts'
import { type Unit, unitsOf } from './units.ts'

/** So few files take little room, and to keep what came of each entity takes a while; so few units leave little behind. */
const few = { files: 3000, units: 2 } as const
/**
 * By how many per cent memory may grow beyond what was in use before V8 looks for what is not. By itself it lets it grow up to fourfold
 * where there is time to spare, and nobody gains by that: fifty thousand documents took 1.9 GB and are as fast in a quarter of it.
 */
const mostGrowth = 40
const byItself = 0

const collectSooner = once(() => {
  growing(mostGrowth)
  // V8 takes back nothing that was compiled with other settings than it has.
  process.prependOnceListener('exit', () => growing(byItself))
})

function growing(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`)
}

/**
 * Judges entity by entity and keeps of each what came of it and no more, so that large repositories take little room; of those of which
 * nothing has changed since the last run, what came of them then. The result is that of `judgingAll`.
 */
export function judgingByEntity(
  files: readonly File[],
  ground: Ground,
  { build = buildOf(), remembers = true } = {},
): Judging {
  const units = unitsOf(files, ground.tree)
  const folder = remembers && build ? cacheFolder(ground.folder) : undefined
  const store = folder === undefined ? undefined : storeIn(folder)
  const isLarge = files.length > few.files
  const judging = units && (store || isLarge) && judgingUnits(units, ground, { build: build ?? '', store, isLarge })
  return judging || judgingAll(files, ground)
}

/** Undefined where an entity may have to be judged with another that was not seen beforehand. */
function judgingUnits(
  units: readonly Unit[],
  ground: Ground,
  { build, store, isLarge }: { readonly build: string; readonly store: Store | undefined; readonly isLarge: boolean },
): Judging | undefined {
  const look = lookingBelow(ground.folder, ground.tree)
  const keyOf = keysOn(ground, build)
  const hasHeirs = units.some(({ files }) => files.some(({ mayTakeOver }) => mayTakeOver))
  const known = new Map<Unit, ReadUnit>()
  const others = new Map<Unit, Judging>()
  const { step, end } = progress(units.length)
  let isNew = false
  let judged = 0
  for (const unit of units) {
    step()
    const [name, key] = [nameOf(ground.folder, unit), keyOf(unit)]
    const lines = store?.read(name)
    const before = lines && trueUnit(lines, key, ground.digests, look)
    if (before) known.set(unit, before)
    else {
      // Where few are judged, memory does not grow.
      if (isLarge && ++judged > few.units) collectSooner()
      const reader = store && outlineReader(store, name, build)
      const outcome = judgeUnit(unit, ground, { key, look, reader })
      if (!outcome || ('judgements' in outcome && hasHeirs)) return undefined
      if ('judgements' in outcome) others.set(unit, outcome)
      else {
        store?.write(name, outcome)
        reader?.keep()
        known.set(unit, readUnit(outcome))
        isNew = true
      }
    }
    // What is said of them is in the entry.
    if (isLarge && known.has(unit)) for (const file of unit.files) file.forget()
  }
  end()
  if (isNew) store?.tidy()
  return together(known, others, ground)
}

function together(known: ReadonlyMap<Unit, ReadUnit>, others: ReadonlyMap<Unit, Judging>, ground: Ground): Judging {
  const { folder, tree, asOf, settings } = ground
  const recall = recallAll(known, tree, catalogueOf(settings.requirements))
  const judgements = [...recall.judgements, ...[...others.values()].flatMap(one => one.judgements)].sort(byFirstPath)
  const documents = judgements.flatMap(({ workspace }) => workspace.documents)
  const files = () => [...known.keys(), ...others.keys()].flatMap(unit => unit.files)
  return {
    documents,
    judgements,
    wronged: recall.wronged,
    lines: knownLines([...known.values()].flatMap(({ entries }) => entries.map(({ entry }) => entry.lines))),
    recorded: () => {
      const before = [...known.values()].flatMap(unit => unit.recorded())
      return new Set([...before, ...[...others.keys()].flatMap(unit => [...recordedIn(unit.files)])])
    },
    get options() {
      return { rules, asOf, tree, settings, ...proofsOf(folder, { paths: tree, files: files() }, documents, asOf) }
    },
  }
}

/** As all of them together would stand. */
function byFirstPath(a: Judgement, b: Judgement): number {
  return firstPath(a) < firstPath(b) ? -1 : 1
}

function firstPath({ workspace }: Judgement): string {
  return workspace.documents[0]?.path ?? ''
}
