import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axeCore from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { folderOf } from '../../cli/terminal.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Whether a browser is here to look at pages with. */
export const hasBrowser = existsSync(executablePath)
if (!hasBrowser) console.warn(`no browser at ${executablePath}: the report is not looked at`)

let browser: Promise<Browser> | undefined

/** Closes the browser after the tests of a file, as each says that opens pages. */
export function closeBrowserAfter(): void {
  afterAll(async () => {
    const opened = browser
    browser = undefined
    await (await opened)?.close()
  })
}

/** What a page did that it must not: what it asked for, and what was said on its console. */
export interface Seen {
  readonly page: Page
  readonly asked: readonly string[]
  readonly said: readonly string[]
}

/** Opens a text as a page, as a reader would from a file. */
export async function open(
  text: string,
  { scheme = 'light' as 'light' | 'dark', width = 1280, script = true } = {},
): Promise<Seen> {
  browser ??= chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const file = join(folderOf({ 'report.html': text }), 'report.html')
  const page = await (await browser).newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: script,
  })
  const asked: string[] = []
  const said: string[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('console', message => said.push(message.text()))
  page.on('dialog', dialog => {
    said.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(pathToFileURL(file).href)
  return { page, asked: asked.filter(url => url !== pathToFileURL(file).href), said }
}

const { source: axe } = axeCore

/** What axe-core finds against the page, rule by rule. It comes in by the debugger: the page's own policy forbids scripts. */
export async function violations(page: Page): Promise<unknown> {
  return found(page, "document, { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] }")
}

/** What axe-core finds against its colours, in the first text of each kind: those of the same elements, within the same, look the same. */
export async function contrasts(page: Page): Promise<unknown> {
  const firsts = `(() => {
    const kind = one => (one ? kind(one.parentElement) + ' ' + [one.tagName, one.getAttribute('class'), one.getAttribute('style')] : '')
    const texts = [...document.querySelectorAll('body *')].filter(one =>
      [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()))
    return [...new Map(texts.reverse().map(one => [kind(one), one])).values()]
  })()`
  return found(page, `{ include: ${firsts} }, { runOnly: ['color-contrast'], resultTypes: ['violations'] }`)
}

async function found(page: Page, asked: string): Promise<unknown> {
  const told = "violations.map(({ id, nodes }) => id + ': ' + nodes[0].html)"
  return page.evaluate(`${axe}; axe.run(${asked}).then(({ violations }) => ${told})`)
}

/** What of a page lies outside its window: by how much it is too wide, and what sticks out. */
export async function outside(page: Page): Promise<unknown> {
  return page.evaluate(`(() => {
    const edge = document.documentElement.clientWidth
    const all = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > edge + 1)
    return { over: document.documentElement.scrollWidth - edge, all: all.slice(0, 3).map(one => one.outerHTML.slice(0, 80)) }
  })()`)
}

/** The pages of a page printed on A4, each as its text. */
export async function printed(page: Page): Promise<string[]> {
  const file = join(folderOf({}), 'report.pdf')
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true })
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
}
