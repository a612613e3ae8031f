import { askedFigures, type AskedFigure } from '../../domain/plan/askedFigures';
import { EACH_UNIT, soundTemplateMap, TEMPLATE_FORMAT, type TemplateMap } from '../../domain/plan/templateMap';
import { MAKER } from '../../domain/plan/planVersion';
import type { Programme } from '../../domain/plan/programme';
import { shortened, type DocumentFault } from '../../domain/schema/documentFault';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { FaultCode } from '../../domain/schema/faultCode';
import { bookSheetIn } from '../planBook/bookNames';
import type { BookSheet } from '../planBook/bookSheet';
import { drawnSheets } from '../planBook/drawBook';
import type { JsonGroup } from '../planBook/json';
import { PlanDraft, type BookPlace } from '../planBook/planDraft';
import { readSheet } from '../planBook/readSheet';
import { amount, coded, words } from '../planBook/spelling';
import { address } from '../sheet/address';
import type { WorkbookModel } from '../sheet/model';
import type { WorkbookSnapshot } from '../sheet/snapshot';

/** The plan whose indicators a map names. */
export interface MapPlan {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
}

/** A row of a map that nobody has decided yet: labels, and what they may mean. */
export interface ProposedCell {
  readonly sheet: string;
  /** Where it stands in the file at hand; it is found again by its labels. */
  readonly cell: string;
  readonly row: string;
  readonly column: string;
  readonly measure?: string;
  /** The likest figure and the next ones, for a person to read. */
  readonly proposed?: string;
  readonly others?: string;
}

/** A map before anybody has chosen. */
export interface ProposedMap extends Omit<TemplateMap, 'cells' | 'schema'> {
  readonly cells: readonly ProposedCell[];
}

/** Rows that people add by hand. */
const SPARE = 10;

/** The map as a workbook to be completed in Excel: the table in one sheet, a row for each of its cells in the other. */
export function mapBook(map: ProposedMap, plan: MapPlan): WorkbookModel {
  const sheets = [headSheet(plan), cellSheet(plan)];
  const { cells, ...head } = map;
  const all: JsonGroup = {
    ...head,
    schema: TEMPLATE_FORMAT.schema,
    cells: cells.map((cell): JsonGroup => ({ ...cell })),
  };
  const drawn = drawnSheets(sheets, all, { catalogue: plan.catalogue });
  return {
    sheets: [...drawn.sheets, drawn.lists],
    properties: { title: map.name, creator: MAKER },
    activeSheet: 1,
    calculated: true,
  };
}

/** Whether a workbook is such a map. */
export function isMapBook({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(
    ({ names, name }) => name.trim() === CELLS || names.some((one) => one.name.endsWith(`.${CELLS_ID}`)),
  );
}

const CELLS = 'Ghép ô';
const CELLS_ID = 'templateCells';

/** Something wrong with a map, at its cell. */
export interface MapFault extends BookPlace {
  readonly fault: DocumentFault;
}

export type ReadMap =
  { readonly ok: true; readonly map: TemplateMap } | { readonly ok: false; readonly faults: readonly MapFault[] };

/** The map a workbook says, with every row somebody chose a figure for; or everything that is wrong, each at its cell. */
export function readMapBook(workbook: WorkbookSnapshot, plan: MapPlan): ReadMap {
  const draft = new PlanDraft({ sheet: workbook.sheets[0]?.name ?? '', cell: 'A1' });
  const faults: MapFault[] = [];
  const placed = (place: BookPlace, fault: DocumentFault): number =>
    faults.push({ ...place, fault: { ...fault, place: `${workbook.file}, ${place.sheet}!${place.cell}` } });
  for (const sheet of [headSheet(plan), cellSheet(plan)]) {
    const snapshot = bookSheetIn(workbook, sheet);
    if (!snapshot) {
      placed({ sheet: sheet.name, cell: 'A1' }, bare(sheet.name, 'noBookSheet', {}));
      continue;
    }
    const read = readSheet(sheet, snapshot);
    for (const { cell, title, code, given, wanted } of read.faults) {
      const params = {
        ...(given === undefined ? {} : { given: shortened(given) }),
        ...(wanted === undefined ? {} : { wanted }),
      };
      placed({ sheet: snapshot.name, cell: address(cell) }, bare(title, code, params));
    }
    sheet.join(read.rows, draft);
  }
  const sound = faults.length === 0 ? soundTemplateMap(draft.plan, plan, workbook.file) : undefined;
  if (sound?.ok) return { ok: true, map: sound.value };
  for (const fault of sound?.faults ?? []) placed(draft.placeOf(fault.path), fault);
  return { ok: false, faults };
}

function bare(title: string, code: FaultCode, params: DocumentFault['params']): DocumentFault {
  return { place: '', path: [title], rows: [], code, params };
}

function headSheet({ programme }: MapPlan): BookSheet {
  const head: BookSheet = {
    name: 'Mẫu',
    id: 'template',
    note: 'Biểu của địa phương, và kế hoạch mà số liệu của nó được chuyển sang.',
    shape: 'form',
    spare: 0,
    columns: [
      { member: ['name'], title: 'Tên mẫu', help: 'Tên để nhận ra mẫu này.', width: 40, spelling: words },
      {
        member: ['plan'],
        title: 'Mã kế hoạch',
        help: `Chỉ tiêu được chọn là của kế hoạch này: ${programme.name}.`,
        width: 40,
        spelling: words,
      },
      {
        member: ['year'],
        title: 'Năm của tệp mẫu',
        help: 'Nhãn có ghi năm thì hiểu theo năm này: “Năm 2024” của tệp năm 2024 là “Năm 2025” của tệp năm 2025.',
        width: 20,
        spelling: amount,
      },
      {
        member: ['unitLabel'],
        title: 'Chữ đứng trước tên đơn vị',
        help: 'Ví dụ “Đơn vị báo cáo”: tên đơn vị đứng sau chữ này hoặc ở ô bên phải. Để trống nếu mỗi dòng là một đơn vị.',
        width: 40,
        spelling: words,
      },
      {
        member: ['schema'],
        title: 'Khuôn dạng',
        help: 'Không sửa.',
        width: 10,
        spelling: amount,
        blank: TEMPLATE_FORMAT.schema,
        more: true,
      },
    ],
    rows: (map) => [map],
    join: ([row], draft) => {
      if (!row) return;
      for (const [member, value] of Object.entries(row.values)) if (value !== undefined) draft.put(member, value);
      draft.placeRow([], row, head.columns);
    },
  };
  return head;
}

function cellSheet({ programme, catalogue }: MapPlan): BookSheet {
  const figures = [...askedFigures(programme, catalogue).values()].filter(({ typed }) => typed);
  const shown = (member: string) => (row: JsonGroup) => (typeof row[member] === 'string' ? row[member] : undefined);
  const columns: BookSheet['columns'] = [
    {
      member: ['chosen'],
      title: 'Mã chọn',
      help: 'Chọn chỉ tiêu mà ô này ghi; hoặc chép cột “Giống nhất” sang rồi sửa chỗ không đúng. Để trống: không lấy ô này.',
      width: 40,
      spelling: coded(figures.map((figure) => [figure.key, nameOf(figure)])),
    },
    {
      member: ['proposed'],
      title: 'Giống nhất',
      help: 'Chỉ tiêu có lời giống nhãn nhất và mức giống; chỉ để tham khảo, máy không tự chọn.',
      width: 40,
      spelling: words,
      proposed: shown('proposed'),
    },
    {
      member: ['others'],
      title: 'Có thể là',
      help: 'Các chỉ tiêu khác có lời gần giống.',
      width: 30,
      spelling: words,
      proposed: shown('others'),
    },
    {
      member: ['row'],
      title: 'Nhãn dòng',
      help: `Ô được tìm lại theo nhãn, không theo vị trí. “›” ngăn đầu mục với nhãn. ${EACH_UNIT}: mỗi dòng là một đơn vị.`,
      width: 44,
      spelling: words,
    },
    {
      member: ['column'],
      title: 'Nhãn cột',
      help: 'Các dòng tiêu đề của cột, từ trên xuống.',
      width: 30,
      spelling: words,
    },
    {
      member: ['measure'],
      title: 'Đơn vị tính',
      help: 'Biểu của địa phương ghi theo đơn vị nào: người, đồng, nghìn đồng, triệu đồng … Số tiền phải có.',
      width: 16,
      spelling: words,
    },
    {
      member: ['sheet'],
      title: 'Trang tính',
      help: 'Trang có bảng; đổi tên vẫn tìm được theo nhãn.',
      width: 20,
      spelling: words,
    },
    {
      member: ['cell'],
      title: 'Ô',
      help: 'Vị trí trong tệp mẫu, để dò; không dùng khi đọc.',
      width: 8,
      spelling: words,
      proposed: shown('cell'),
    },
  ];
  return {
    name: CELLS,
    id: CELLS_ID,
    note: 'Mỗi ô số liệu của mẫu một dòng. Chọn chỉ tiêu cho những ô cần lấy, rồi chuyển các tệp cùng mẫu bằng bảng ghép này.',
    shape: 'table',
    spare: SPARE,
    columns,
    rows: ({ cells }) => (Array.isArray(cells) ? (cells as readonly JsonGroup[]) : []),
    join: (rows, draft) => {
      const chosen = rows.filter(({ values }) => values.chosen !== undefined);
      draft.put(
        'cells',
        chosen.map(({ values: { chosen: figure, ...labels } }) => ({ ...labels, figure })),
      );
      chosen.forEach((row, at) => {
        draft.placeRow(['cells', at], row, columns);
        const [first] = columns;
        if (first) draft.place(['cells', at, 'figure'], row.sheet, row.cellOf(first));
      });
    },
  };
}

/** "Số người được tư vấn – nữ (người)". */
export function nameOf({ names, measure }: AskedFigure): string {
  return `${names.map(({ vi }) => vi).join(' – ')} (${measure})`;
}
