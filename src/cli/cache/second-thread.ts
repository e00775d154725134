import { availableParallelism } from 'node:os'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Ground } from '../judging.ts'
import type { Task } from './task.ts'

/** Who does the same work on another core: each takes the next task that nobody has taken. */
export interface Share {
  /** The place of the next task to do here; undefined where there is none left. */
  readonly take: () => number | undefined
  /** What the other made of tasks, by their places, once it has done all that it took; nothing of those that have to be done here. */
  readonly others: () => ReadonlyMap<number, string>
}

/** What the other thread is given. */
export interface Given {
  readonly ground: Ground
  readonly tasks: readonly { readonly root: string; readonly key: string; readonly files: readonly Expected[] }[]
  /** Two numbers in memory of both: the place of the next task, and how many the other has done. */
  readonly shared: Int32Array
  readonly port: MessagePort
}

/** A file as it was when it was read here: the other reads it again, and leaves the task where it has changed. */
export type Expected = { readonly path: string; readonly sha256: string }

/** What the other says of a task: an entry, or null where it could make none. */
export type Told = readonly [task: number, entry: string | null]

/** Of fewer documents, the other would not be there before all is done. */
const enough = 400
/** How long it may take over one entity before we do it ourselves, in milliseconds. */
const patience = 60_000

/** Shares tasks with another thread where there is a core for it. `program` is what it runs; where there is none, all is done here. */
export function sharing(tasks: readonly Task[], ground: Ground, program: URL | undefined): Share {
  const documents = tasks.reduce((sum, { unit }) => sum + unit.files.length, 0)
  const shared = new Int32Array(new SharedArrayBuffer(8))
  const mine = new Set<number>()
  const told =
    program && tasks.length > 1 && documents >= enough && availableParallelism() > 1
      ? started(tasks, ground, shared, program)
      : undefined
  return {
    take: () => {
      const next = Atomics.add(shared, 0, 1)
      if (next >= tasks.length) return undefined
      mine.add(next)
      return next
    },
    others: () => new Map(told ? entriesOf(told, tasks.length - mine.size, shared) : []),
  }
}

function started(tasks: readonly Task[], ground: Ground, shared: Int32Array, program: URL) {
  const { port1, port2 } = new MessageChannel()
  const given = {
    ground,
    tasks: tasks.map(({ unit: { root, files }, key }) => ({
      root,
      key,
      files: files.map(({ path, sha256 }) => ({ path, sha256 })),
    })),
    shared,
    port: port2,
  }
  const worker = new Worker(program, { workerData: given, transferList: [port2] })
  // Whatever it was, we do the work ourselves.
  worker.on('error', () => {})
  worker.unref()
  return port1
}

/** Waits until it has said something of so many tasks, or says nothing more. */
function entriesOf(port: MessagePort, taken: number, shared: Int32Array): [number, string][] {
  const entries: [number, string][] = []
  for (let done = 0; done < taken; ) {
    const before = Atomics.load(shared, 1)
    const message = receiveMessageOnPort(port)
    if (message) {
      const [task, entry]: Told = message.message
      if (entry !== null) entries.push([task, entry])
      done++
    } else if (Atomics.wait(shared, 1, before, patience) === 'timed-out') break
  }
  port.close()
  return entries
}
