/** @jest-environment jsdom */
import { bringOffice } from '../../src/excel/officeScript';

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PRELOAD = `<link rel="preload" as="script" href="${MICROSOFT}" />`;

function page(head: string) {
  const shown = document.implementation.createHTMLDocument('');
  shown.head.innerHTML = head;
  const reload = jest.fn();
  const copy = bringOffice({ document: shown, reload });
  const asked = () => [...shown.scripts].map(({ src }) => src);
  /** The network's answer to the script that is waited for. */
  const answer = (kind: 'load' | 'error') => shown.scripts[shown.scripts.length - 1]?.dispatchEvent(new Event(kind));
  return { shown, reload, copy, asked, answer };
}

beforeEach(() => {
  jest.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => jest.useRealTimers());

describe('where office.js comes from', () => {
  it('is the page itself in the build for closed networks: nothing is asked', async () => {
    const { copy, asked } = page('');
    expect([await copy, asked()]).toEqual(['own', []]);
  });

  it('is Microsoft where it answers', async () => {
    const { copy, asked, answer } = page(PRELOAD);
    answer('load');
    expect([await copy, asked()]).toEqual(['microsoft', [MICROSOFT]]);
  });

  it.each([
    ['an error', (answer: (kind: 'error') => void) => answer('error')],
    ['five seconds of silence', () => jest.advanceTimersByTime(5000)],
  ])('is the folder beside the page after %s, and the late copy is out of the page', async (_, fails) => {
    const { copy, asked, answer } = page(PRELOAD);
    expect(asked()).toEqual([MICROSOFT]);
    fails(answer);
    await Promise.resolve();
    await Promise.resolve();
    expect(asked()).toEqual([expect.stringMatching(/office-js\/office\.js$/)]);
    answer('load');
    expect(await copy).toBe('ownInstead');
  });

  it('becomes the folder beside the page, loaded anew, when a later part of Microsoft’s copy fails', async () => {
    const first = page(PRELOAD);
    first.answer('load');
    await first.copy;
    const part = first.shown.createElement('script');
    first.shown.head.append(part);
    part.src = 'part.abc.js';
    part.dispatchEvent(new Event('error'));
    expect(first.reload).toHaveBeenCalledTimes(0);
    part.src = 'https://appsforoffice.microsoft.com/lib/1/hosted/excel-win32-16.01.js';
    part.dispatchEvent(new Event('error'));
    expect(first.reload).toHaveBeenCalledTimes(1);
    const again = page(PRELOAD);
    expect(again.asked()).toEqual([expect.stringMatching(/office-js\/office\.js$/)]);
    again.answer('load');
    expect(await again.copy).toBe('ownInstead');
  });
});
