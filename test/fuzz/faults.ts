import { address, type Cell } from '../../src/core/sheet/address';
import type { SheetModel } from '../../src/core/sheet/model';
import type { SheetSnapshot, SnapshotValue } from '../../src/core/sheet/snapshot';
import { faultWorkbooks, type FaultWorkbook } from '../../src/usecases/faultyForms';
import { illustrativeWorkbook } from '../../src/usecases/illustrativeForms';
import type { FormPlan } from '../../src/usecases/makeForms';
import { edited, modelSnapshot, namedCell } from '../core/forms/modelSnapshot';

/** One clean form with one fault put in, and where it must be found. */
export interface PutFault {
  readonly kind: string;
  readonly rule: string;
  readonly element: string;
  /** "A1" address of the cell a person has to look at; undefined where the fault is of the sheet or file as a whole. */
  readonly cell: string | undefined;
  readonly sheets: readonly SheetSnapshot[];
  /** Set for faults that only bytes can hold. */
  readonly workbook?: FaultWorkbook;
}

/** Faults of the samples: one of every rule the plan's forms can break. */
export function ruleFaults(plans: readonly FormPlan[], seed: string): readonly PutFault[] {
  return faultWorkbooks(plans, seed).map((workbook) => {
    const { fault, damage } = workbook;
    const sheets = workbook.model().sheets;
    return {
      kind: fault.name,
      rule: fault.rule,
      element: fault.element,
      cell: cellOf(workbook, sheets[0]),
      sheets: sheets.map((sheet) => modelSnapshot(rowByRow(sheet))),
      ...(damage ? { workbook } : {}),
    };
  });
}

/** Changes add cells at the end; a snapshot has them row by row. */
export function rowByRow(sheet: SheetModel): SheetModel {
  return { ...sheet, cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.col - b.col) };
}

/** Rules that speak of the whole sheet or file, whatever cell was changed. */
const WHOLE_SHEET = ['R10', 'R12', 'R16', 'R02'];

function cellOf({ fault }: FaultWorkbook, sheet: SheetModel | undefined): string | undefined {
  if (WHOLE_SHEET.includes(fault.rule) || fault.sheet?.change === 'removeLine') return undefined;
  const edit = fault.sheet && 'name' in fault.sheet ? fault.sheet.name : undefined;
  const name = fault.element === '' ? edit : fault.element;
  const at = sheet?.names?.find((own) => own.name === `TH.${name ?? ''}`)?.area;
  if (!at) return undefined;
  // A changed label stands in column B of its line.
  return address(fault.sheet?.change === 'label' ? { row: at.top, col: 1 } : { row: at.top, col: at.left });
}

interface OwnFault {
  readonly kind: string;
  readonly rule: string;
  readonly edit: { readonly value: SnapshotValue; readonly formula?: string; readonly dateFormat?: boolean };
}

const text = (words: string): OwnFault['edit'] => ({ value: { kind: 'text', text: words } });
const number = (figure: number): OwnFault['edit'] => ({ value: { kind: 'number', number: figure } });

/** What people type into a figure cell that no sample makes. */
const ownFaults: readonly OwnFault[] = [
  { kind: 'chữ O thay số 0', rule: 'R04', edit: text('1O') },
  { kind: 'số có dấu chấm hàng nghìn', rule: 'R03', edit: text('1.250') },
  { kind: 'số Ả Rập', rule: 'R03', edit: text('١٢') },
  { kind: 'hai số trong một ô', rule: 'R04', edit: text('12 và 15') },
  { kind: 'ghi “không”', rule: 'R04', edit: text('Không có') },
  { kind: 'số thành ngày', rule: 'R04', edit: { ...number(45357), dateFormat: true } },
  { kind: 'đúng sai thay số', rule: 'R04', edit: { value: { kind: 'boolean', boolean: true } } },
  { kind: 'số lẻ', rule: 'V01', edit: number(2.5) },
  { kind: 'công thức hỏng', rule: 'R13', edit: { value: { kind: 'error', code: '#DIV/0!' }, formula: '1/0' } },
  { kind: 'công thức chưa tính', rule: 'R07', edit: { value: { kind: 'notCalculated' }, formula: 'SUM(A1:A9)' } },
];
/** A line of every plan with one typed cell that no other line is compared with. */
const PLAIN = 'G07';

/** The same clean form with each of them in turn. */
export function typedFaults(plan: FormPlan, seed: string): readonly PutFault[] {
  const sheets = illustrativeWorkbook(plan, seed).sheets.map(modelSnapshot);
  const [form, ...rest] = sheets;
  if (!form?.names.some(({ name }) => name === `TH.${PLAIN}`)) return [];
  const at: Cell = namedCell(form, `TH.${PLAIN}`);
  return ownFaults.map(({ kind, rule, edit }) => ({
    kind,
    rule,
    element: PLAIN,
    cell: address(at),
    sheets: [edited(form, [{ ...at, edit }]), ...rest],
  }));
}
