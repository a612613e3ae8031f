import type { Area } from './address';
import type { PrintModel } from './model';

/** Decree 30/2020, annex I, in millimetres. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export interface PrintedPart {
  readonly area: Area;
  /** Rows repeated at the head of each page. */
  readonly titleRows?: PrintModel['titleRows'];
  /** Pages wide; one if not said. */
  readonly fitWidth?: number;
  readonly breakBefore?: readonly number[];
}

/** A lying A4 page by Decree 30/2020, annex I: margins, page number top centre, none on the first page. */
export function printedPage({ area, titleRows, fitWidth = 1, breakBefore }: PrintedPart): PrintModel {
  return {
    orientation: 'landscape',
    ...(titleRows ? { titleRows } : {}),
    area,
    fitWidth,
    margins: MARGINS,
    header: '&C&"Times New Roman,Regular"&13&P',
    differentFirst: true,
    centerHorizontally: true,
    ...(breakBefore ? { breakBefore } : {}),
  };
}
