import type { CellModel, SheetModel } from './model';
import type { SheetDraft } from './sheetDraft';
import type { SheetBody, StreamedSheet } from './streamed';
import { STYLES } from './styles';

/** All a sheet is beside its draft; what is not said is not there. */
export interface SheetFrame extends Pick<
  SheetModel,
  'name' | 'rows' | 'conditionalFormats' | 'freeze' | 'print' | 'charts' | 'filter' | 'tabColor'
> {
  readonly draft: SheetDraft;
  /** The draft's cells: `draft.cells()`, which the row heights were counted from. */
  readonly cells: readonly CellModel[];
  /** Of the columns, from A on, in characters. */
  readonly widths: readonly number[];
  /** Open unless said otherwise. */
  readonly protected?: boolean;
}

/** The drawn sheet, with the styles it uses. */
export function framedSheet({ cells, rows, ...frame }: SheetFrame): SheetModel {
  return { ...framed(frame), cells, ...(rows ? { rows } : {}), styles: usedStyles(cells) };
}

/** The drawn sheet as the head of one whose body is made row by row: nobody knows yet which styles that will use. */
export function framedStream({ cells, rows, ...frame }: SheetFrame, body: SheetBody): StreamedSheet {
  return { ...framed(frame), head: { cells, ...(rows ? { rows } : {}) }, body, styles: STYLES };
}

function framed({ draft, widths, ...rest }: Omit<SheetFrame, 'cells' | 'rows'>): Omit<SheetModel, 'cells' | 'styles'> {
  const { merges, names, validations } = draft;
  return {
    protected: false,
    ...rest,
    columns: widths.map((width) => ({ width })),
    ...(merges.length > 0 ? { merges } : {}),
    ...(names.length > 0 ? { names } : {}),
    ...(validations.length > 0 ? { validations } : {}),
    gridlines: false,
  };
}

function usedStyles(cells: readonly CellModel[]): SheetModel['styles'] {
  const used = new Set(cells.map(({ style }) => style));
  return Object.fromEntries(Object.entries(STYLES).filter(([name]) => used.has(name)));
}
