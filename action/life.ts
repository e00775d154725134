import { parentPort } from 'node:worker_threads'

/** What the step tells whoever watches over it: that it lives, and which document it reads if any. */
export interface Sign {
  readonly reading?: string | undefined
}

/**
 * Gives a sign of life each second, as long as there is anything else to do. While documents are read and judged none is given, since
 * that goes on without a pause; so what is bounded is just that.
 */
export function live(): void {
  setInterval(() => parentPort?.postMessage({} satisfies Sign), 1000).unref()
}

/** Tells which document is read now, which is the one to name if it never ends. */
export function reading(path: string | undefined): void {
  parentPort?.postMessage({ reading: path } satisfies Sign)
}
