import { chosenPlace } from '../browser/handOut/chosenPlace';
import { doubtfulDownload, download } from '../browser/handOut/download';
import { handOutBy, type Way } from '../browser/handOut/ways';
import { openAsWorkbook } from '../officejs/openAsWorkbook';
import type { HandOut } from '../taskpane/handOut';

/** Excel opens the workbook itself; the person saves it. */
const newWorkbook: Way = async ({ kind, bytes }) =>
  kind === 'workbook' && (await openAsWorkbook(await bytes())) ? 'opened' : undefined;

/**
 * How files leave the pane. On the web a download works, and a new workbook would be a window the browser holds back;
 * in the programs a download may do nothing without a word, so it comes last and is said to be doubtful.
 */
export function excelHandOut(platform: Office.PlatformType): HandOut {
  const isWeb = platform === Office.PlatformType.OfficeOnline;
  return handOutBy(isWeb ? [chosenPlace, download] : [chosenPlace, newWorkbook, doubtfulDownload]);
}
