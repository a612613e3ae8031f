import type { OfficeCopy } from '../taskpane/paneServices';

/** How long Microsoft's copy of office.js may take before the one beside the page is taken, milliseconds. */
const PATIENCE_MS = 5000;
const OWN = 'office-js/office.js';
/** Lasts as long as the pane's window, so the next start of Excel asks Microsoft again. */
const GIVEN_UP = 'tonghop.office';

/** The page, and what of it may be taken over in a test. */
export interface OfficePage {
  readonly document: Document;
  readonly reload: () => void;
}

/**
 * Brings office.js into the page and says which copy. A page built for a closed network has it as a script of its own.
 * One that is to take Microsoft's names its address as a preload; after an error or five seconds of silence the copy
 * beside the page comes instead. Where a later part of Microsoft's copy fails, the page is loaded anew with our own:
 * two copies in one page would get in each other's way.
 */
export async function bringOffice({ document: page, reload }: OfficePage): Promise<OfficeCopy> {
  const microsoft = page.querySelector<HTMLLinkElement>('link[rel=preload][as=script]')?.href;
  if (microsoft === undefined) return 'own';
  if (!hasGivenUp() && (await comes(page, microsoft))) {
    reloadWhenPartFails(page, new URL(microsoft).origin, reload);
    return 'microsoft';
  }
  await comes(page, OWN, Infinity);
  return 'ownInstead';
}

/** Whether a script came and ran in time. One that comes later does not run. */
function comes(page: Document, source: string, patience = PATIENCE_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const script = page.createElement('script');
    const timer = patience === Infinity ? undefined : setTimeout(() => end(false), patience);
    const end = (came: boolean): void => {
      clearTimeout(timer);
      // A script that has been moved to another document is never run.
      if (!came) page.implementation.createHTMLDocument('').adoptNode(script);
      resolve(came);
    };
    script.onload = () => end(true);
    script.onerror = () => end(false);
    script.src = source;
    page.head.append(script);
  });
}

function reloadWhenPartFails(page: Document, origin: string, reload: () => void): void {
  const failed = ({ target }: Event): void => {
    if (!(target instanceof HTMLScriptElement) || new URL(target.src).origin !== origin) return;
    if (giveUp()) reload();
  };
  page.addEventListener('error', failed, { capture: true });
}

function hasGivenUp(): boolean {
  try {
    return sessionStorage.getItem(GIVEN_UP) === 'own';
  } catch {
    return false;
  }
}

/** Whether it will be known after loading anew; else the page would load without end. */
function giveUp(): boolean {
  try {
    sessionStorage.setItem(GIVEN_UP, 'own');
  } catch {
    return false;
  }
  return hasGivenUp();
}
