import { gitWith, still } from '../../src/cli/git.ts'

/** Over the network, and from the repository that the workflow is of only: no way to run a program leads through its address. */
const reach = { ...still, GIT_ALLOW_PROTOCOL: 'http:https', GIT_ASKPASS: '' }

/** Settings of the checkout that name programs are overruled; what it keeps to be let in, checkout's own header, is not. */
const settings = ['credential.helper=', 'http.followRedirects=false', 'transfer.bundleURI=false', 'gc.auto=0']

const plain = ['--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--quiet']

/** The longest that it may take, in seconds: beyond it, a report without comparison is worth more. */
const seconds = 30

/** Gets one commit that a shallow checkout lacks. Says nothing of whether it came: look for it afterwards. */
export function fetchCommit(folder: string, address: string, commit: string): void {
  gitWith(
    folder,
    { input: '', settings, still: reach, seconds },
    'fetch',
    ...plain,
    '--end-of-options',
    address,
    commit,
  )
}
