import { recordedIn } from '../../freedom.ts'
import { catalogueOf } from '../../law/catalogue.ts'
import type { Judgement } from '../../lint.ts'
import { rules } from '../../rules/index.ts'
import type { File } from '../../text/source.ts'
import { type Ground, type Judging, judgingAll } from '../judging.ts'
import { progress } from '../progress.ts'
import { proofsOf } from '../proofs.ts'
import { type Build, buildOf } from './build.ts'
import { type Look, lookingBelow, type Read, readEntry, trueEntry } from './entry.ts'
import { cacheFolder } from './folder.ts'
import { keysOn, nameOf } from './key.ts'
import { recallAll } from './recall.ts'
import { sharing } from './second-thread.ts'
import { type Store, storeIn } from './store.ts'
import type { Task } from './task.ts'
import { judgeUnit } from './unit-judging.ts'
import { type Unit, unitsOf } from './units.ts'

/** So few files take little room. */
const few = 500

/**
 * Judges entity by entity and keeps of each what came of it and no more, so that large repositories take little room; of those of which
 * nothing has changed since the last run, what came of them then. The result is that of `judgingAll`.
 */
export function judgingByEntity(files: readonly File[], ground: Ground, { build = buildOf(), remembers = true } = {}) {
  const units = unitsOf(files)
  const folder = remembers && build ? cacheFolder(ground.folder) : undefined
  const store = folder === undefined ? undefined : storeIn(folder)
  const judging = units && (store || files.length > few) && judgingUnits(units, ground, build, store)
  return judging || judgingAll(files, ground)
}

/** Undefined where an entity takes over policies of another. */
function judgingUnits(
  units: readonly Unit[],
  ground: Ground,
  build: Build | undefined,
  store: Store | undefined,
): Judging | undefined {
  const look = lookingBelow(ground.folder, ground.tree)
  const keyOf = keysOn(ground, build?.name ?? '')
  const known = new Map<Unit, Read>()
  const tasks: Task[] = []
  for (const unit of units) {
    const key = keyOf(unit)
    const text = store?.read(nameOf(ground.folder, unit))
    const before = text === undefined ? undefined : trueEntry(text, key, ground.digests, look)
    if (before) known.set(unit, before)
    else tasks.push({ unit, key })
  }
  const others = new Map<Unit, Judging>()
  for (const [{ unit }, outcome] of judgeAll(tasks, ground, look, build?.worker)) {
    if (outcome === undefined) return undefined
    if (typeof outcome !== 'string') others.set(unit, outcome)
    else {
      store?.write(nameOf(ground.folder, unit), outcome)
      known.set(unit, readEntry(outcome))
    }
  }
  if (tasks.length > 0) store?.tidy()
  return together(known, others, ground)
}

/** What comes of each task, here or in the other thread, with a line on the terminal where it takes long. */
function* judgeAll(
  tasks: readonly Task[],
  ground: Ground,
  look: Look,
  worker: URL | undefined,
): Iterable<[Task, ReturnType<typeof judgeUnit>]> {
  const { step, end } = progress(tasks.length)
  const { take, others } = sharing(tasks, ground, worker)
  const here = function* (places: Iterable<number>): Iterable<[Task, ReturnType<typeof judgeUnit>]> {
    for (const place of places) {
      const task = tasks[place]
      step()
      if (task) yield [task, judgeUnit(task, ground, look)]
    }
  }
  const done = new Set<number>()
  for (let place = take(); place !== undefined; place = take()) {
    done.add(place)
    yield* here([place])
  }
  for (const [place, entry] of others()) {
    done.add(place)
    const task = tasks[place]
    if (task) yield [task, entry]
  }
  // What the other could not do.
  yield* here([...tasks.keys()].filter(place => !done.has(place)))
  end()
}

function together(known: ReadonlyMap<Unit, Read>, others: ReadonlyMap<Unit, Judging>, ground: Ground): Judging {
  const { folder, tree, asOf, settings } = ground
  const recall = recallAll(known, tree, catalogueOf(settings.requirements))
  const judgements = [...recall.judgements, ...[...others.values()].flatMap(one => one.judgements)].sort(byFirstPath)
  const documents = judgements.flatMap(({ workspace }) => workspace.documents)
  const files = () => [...known.keys(), ...others.keys()].flatMap(unit => unit.files)
  return {
    documents,
    judgements,
    wronged: recall.wronged,
    recorded: () => {
      const before = [...known.values()].flatMap(({ entry }) => entry().recorded)
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
