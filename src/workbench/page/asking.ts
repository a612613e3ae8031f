/** Whether a question lies over the page; it is answered before anything else is done. */
export function isAsking(): boolean {
  return document.querySelector('[aria-modal=true]') !== null;
}

/** Whether nothing on the page has the keyboard. */
export function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
