import { workerData } from 'node:worker_threads'
import { type FileOnDisk, isOnDisk } from '../file-on-disk.ts'
import { plainFilesIn } from '../plain-file.ts'
import { lookingBelow } from './entry.ts'
import type { Expected, Given, Told } from './second-thread.ts'
import { judgeUnit } from './unit-judging.ts'

// The program of the other thread: it takes tasks until there is none left, and tells what came of each.
const { ground, tasks, shared, port }: Given = workerData
const { read } = plainFilesIn(ground.folder)
const look = lookingBelow(ground.folder, ground.tree)

for (let next = Atomics.add(shared, 0, 1); next < tasks.length; next = Atomics.add(shared, 0, 1)) {
  tell(next, entryFor(next))
}

function entryFor(next: number): string | null {
  const task = tasks[next]
  const files = task?.files.flatMap(asExpected)
  if (!task || !files || files.length < task.files.length) return null
  const outcome = judgeUnit({ unit: { root: task.root, files }, key: task.key }, ground, look)
  return typeof outcome === 'string' ? outcome : null
}

/** The file, where it still is what it was. */
function asExpected({ path, sha256 }: Expected): FileOnDisk[] {
  const file = read(path)
  return file && isOnDisk(file) && file.sha256 === sha256 ? [file] : []
}

function tell(...told: Told): void {
  port.postMessage(told)
  Atomics.add(shared, 1, 1)
  Atomics.notify(shared, 1)
}
