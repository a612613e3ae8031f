import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { slowed } from '../../support/browser/slowPage';

export interface OpenPane {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address the page asked for. */
  readonly requests: readonly string[];
  /** What the browser complained of: errors, refused by the security policy. */
  readonly complaints: readonly string[];
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

export interface PaneView {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly pageId?: string;
  /** Shows the introduction. */
  readonly firstRun?: boolean;
  readonly language?: 'vi' | 'en';
  /** Unit that is rolled up; the province without it. */
  readonly root?: string;
  /** What one picked file may take. */
  readonly fileSeconds?: number;
}

/** The built pane in Chromium on the Excel host, past the introduction. */
export async function openPane(
  browser: Browser,
  address: string,
  hostScript: string,
  view: PaneView = {},
): Promise<OpenPane> {
  const {
    width = 350,
    theme = 'light',
    forcedColors = 'none',
    pageId = 'forms',
    firstRun = false,
    language = 'vi',
    root = '',
    fileSeconds = 20,
  } = view;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    forcedColors,
    colorScheme: theme,
    // What fades in is there at once: nothing is clicked or looked at on its way.
    reducedMotion: 'reduce',
  });
  const choice = { programme: 'dong-nai-2021-2030', year: 2024, unit: '', root };
  const kept = {
    ...(firstRun ? {} : { introduced: 'yes' }),
    choice: JSON.stringify(choice),
    theme,
    language,
    fileSeconds: String(fileSeconds),
  };
  await context.addInitScript((values) => {
    for (const [key, value] of Object.entries(values))
      if (localStorage.getItem(`tonghop.${key}`) === null) localStorage.setItem(`tonghop.${key}`, value);
    Object.assign(window, { excelHostOptions: { excelApi: '1.14', evaluate: () => '' } });
  }, kept);
  await context.addInitScript({ path: hostScript });
  const page = await context.newPage();
  // Longer than anything takes on a busy machine, shorter than a test may: a missing element is named.
  page.setDefaultTimeout(60_000);
  await slowed(page);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}/taskpane.html?page=${pageId}`);
  await page
    .getByRole('heading', { level: 2 })
    .waitFor()
    .catch((error: unknown) => {
      throw new Error(`the pane did not come up: ${complaints.join(' | ')}`, { cause: error });
    });
  return { page, context, requests, complaints };
}
