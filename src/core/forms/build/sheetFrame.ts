import type { SheetModel } from '../../sheet/model';
import type { FormArgs } from '../formArgs';

/** Short and without characters a sheet name cannot hold. */
export function sheetName({ form }: Pick<FormArgs, 'form'>): string {
  return `Biểu ${form.replace(/\//g, '-')}`;
}

/** Decree 30/2020, annex I: margins, page number top centre, none on the first page. */
export function printModel(
  titleRows: { from: number; to: number },
  area: NonNullable<SheetModel['print']>['area'],
): NonNullable<SheetModel['print']> {
  return {
    orientation: 'landscape',
    titleRows,
    ...(area ? { area } : {}),
    fitWidth: 1,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    header: '&C&"Times New Roman,Regular"&13&P',
    differentFirst: true,
    centerHorizontally: true,
  };
}
