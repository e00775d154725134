// Serves the repository in argv[2] over HTTP as acme/policies, by git's own program for that. In a process of its own, since whoever
// fetches waits for it. Prints its port.
import { execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { join } from 'node:path'

const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend')

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://server')
  const env = {
    ...process.env,
    GIT_PROJECT_ROOT: process.argv[2],
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: pathname.replace('/acme/policies', '/.git'),
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
  }
  const child = spawn(backend, { env, stdio: ['pipe', 'pipe', 'ignore'] })
  request.pipe(child.stdin)
  const chunks = []
  child.stdout.on('data', chunk => chunks.push(chunk))
  child.on('close', () => {
    const answer = Buffer.concat(chunks)
    const end = answer.indexOf('\r\n\r\n')
    const lines = answer.toString('latin1', 0, end).split('\r\n')
    const headers = Object.fromEntries(lines.map(line => line.split(': ')))
    const { Status: status = '200', ...others } = headers
    response.writeHead(Number.parseInt(status, 10), others)
    response.end(answer.subarray(end + 4))
  })
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
