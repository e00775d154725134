import { fileURLToPath } from 'node:url'

/** The path on disk that an editor's address leads to; undefined where it leads to no file here, or is none. */
export function pathOf(uri: string): string | undefined {
  try {
    return new URL(uri).protocol === 'file:' ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

/** The address of a path below a folder, in the form in which the editor gave that of the folder. */
export function uriOf(folder: string, path: string): string {
  const steps = path.split('/').map(step => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd')))
  return `${folder.replace(/\/+$/, '')}/${steps.join('/')}`
}
