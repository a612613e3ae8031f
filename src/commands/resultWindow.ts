/** What Excel offers for windows; `Office.context.ui`. */
export type Windows = Pick<Office.UI, 'displayDialogAsync'>;

/** A window that is never closed holds the button no longer than this, milliseconds. */
const LONGEST = 60_000;

/**
 * The small window over Excel, one at a time. A function that says it is done while its window stands may close it
 * with its page (OfficeDev/office-js #428, on a Mac), so `show` resolves when the person has closed the window, or
 * after a minute; at once where no window may open: the coloured cells have to do then.
 */
export class ResultWindow {
  private close: () => void = () => undefined;

  constructor(private readonly windows: Windows) {}

  show(address: string): Promise<void> {
    this.close();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LONGEST);
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.windows.displayDialogAsync(
        address,
        { height: 20, width: 30, displayInIframe: true },
        ({ status, value }) => {
          if (status !== Office.AsyncResultStatus.Succeeded) return done();
          value.addEventHandler(Office.EventType.DialogEventReceived, done);
          this.close = () => {
            value.close();
            done();
          };
        },
      );
    });
  }
}
