import type { CellMark } from '../../core/sheet/port';

/** Stands in the formula of every mark: how the add-in knows its own again after the file was saved and reopened. */
const TAG = 'TH.danhdau';

/** Always true; says nothing but whose it is. */
export const MARK_FORMULA = `="${TAG}"="${TAG}"`;

export function isMark(formula: string): boolean {
  return formula.includes(TAG);
}

/** Shown over the person's own format, which stays below and comes back untouched. */
export const MARK_STYLES: Readonly<
  Record<CellMark['severity'], { readonly fill: string; readonly font: string; readonly bold: boolean }>
> = {
  error: { fill: '#FFC7CE', font: '#9C0006', bold: true },
  warning: { fill: '#FFEB9C', font: '#7F6000', bold: false },
  info: { fill: '#DDEBF7', font: '#1F4E79', bold: false },
};
