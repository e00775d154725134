/** One of several files that are written to a folder: where it goes, what stands in it, and what tells an earlier one of the same from a file of somebody else's. */
export interface OutputFile {
  /** From the folder that is written to, with `/` between folders. */
  readonly path: string
  readonly text: string
  /** Stands near the beginning of every such file. */
  readonly mark: string
}
