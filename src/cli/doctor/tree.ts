import type { Document } from '../../model/document.ts'
import type { ProblemFacts } from '../../report/doctor/problems.ts'
import type { File } from '../../text/source.ts'
import { configurationName } from '../configuration.ts'
import { candidatePathspecs, isCandidate, isIgnored, readTree, type Tree } from '../files.ts'
import { git } from '../git.ts'
import { plainFilesIn } from '../plain-file.ts'

/** The most files left out by `.gitignore` that are looked into. */
const mostLookedInto = 2_000

/** Configurations that are not read: under another name, or in another folder. */
export function misplaced(folder: string, paths: readonly string[]): ProblemFacts {
  const isThere = plainFilesIn(folder).read(configurationName) !== undefined
  const others = paths.filter(
    path => /^\.?nis2lint(?:rc)?\.(?:ya?ml|json|toml)$/i.test(path) && path !== configurationName,
  )
  return {
    configurationMisnamed: isThere ? 0 : others.length,
    configurationBelow: paths.filter(path => path.endsWith(`/${configurationName}`)).length,
  }
}

/** What was there to read and could not be, or not rightly. */
export function passedOver({ paths, files }: Tree, documents: readonly Document[]): ProblemFacts {
  const flawed = (says: readonly string[]) =>
    documents.filter(({ flaws }) => flaws.some(flaw => flaw.rule === 'readable' && says.includes(flaw.says))).length
  const ours = new Set(documents.map(({ path }) => path))
  const tooLarge = flawed(['tooLarge', 'frontMatterTooLarge', 'tooComplex', 'tooMarked'])
  const encoding = flawed(['encoding', 'nul'])
  const unread = documents.filter(({ flaws }) => flaws.some(({ rule }) => rule === 'readable')).length
  return {
    tooLarge,
    encoding: encoding + files.filter(file => !ours.has(file.path) && isInAnotherEncoding(file)).length,
    unread: Math.max(0, unread - tooLarge - encoding),
    links: paths.filter(isCandidate).length - files.length,
  }
}

/** Documents that were left out before anything was read: by the configuration, by `.gitignore`. */
export function ungathered(folder: string, ignore: readonly string[]): ProblemFacts {
  const ignored = ignore.length === 0 ? [] : readTree(folder, []).files.filter(({ path }) => isIgnored(path, ignore))
  const patterns = [...candidatePathspecs, ':(exclude,glob)**/node_modules/**']
  const listed = git(folder, 'ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', ...patterns)
  const paths = (listed?.toString('utf8') ?? '').split('\0').filter(path => path !== '' && !isIgnored(path, ignore))
  const { read } = plainFilesIn(folder)
  const gitignored = paths.slice(0, mostLookedInto).flatMap(path => read(path) ?? [])
  return { ignored: ignored.filter(isOurs).length, gitignored: gitignored.filter(isOurs).length }
}

function isOurs({ text }: File): boolean {
  return /^nis2[ \t]*:/m.test(text.slice(0, 64 * 1024))
}

/** UTF-16, read as UTF-8, has a nothing between any two letters, so that nobody would find the key that makes a file ours. */
function isInAnotherEncoding({ text }: File): boolean {
  return text.includes([...'nis2'].join('\0'))
}
