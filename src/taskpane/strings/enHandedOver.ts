import type { HandedOver } from '../handOut';

/** What became of a file that was handed out; never more than is known. */
export const handedOver: Readonly<Record<HandedOver, (name: string) => string>> = {
  saved: (name: string) => `${name} is saved.`,
  offered: (name: string) => `The browser took ${name} as a download: look in the downloads folder.`,
  doubtful: (name: string) =>
    `${name} was offered as a download, but Excel’s window may drop it without a word. If it is not in the downloads folder, press “Make the summary sheets” and save the workbook, or use the workbench in a browser.`,
  opened: (name: string) => `Open as a new workbook that is not saved. Press Ctrl+S there and name it ${name}.`,
  cancelled: (name: string) => `${name} is not saved: no place was chosen.`,
  refused: (name: string) =>
    `This window takes no files, so ${name} is not saved. Press “Make the summary sheets” and save the workbook, or use the workbench in a browser.`,
};
