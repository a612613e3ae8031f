import { writeXlsx, type Cell, type WriteSheet } from 'hucre';

const LABELS = [
  'Số người cao tuổi được trợ giúp thường xuyên',
  'Trẻ em có hoàn cảnh đặc biệt được chăm sóc',
  'Người khuyết tật nặng và đặc biệt nặng',
  'Hộ nghèo, hộ cận nghèo được tư vấn',
  'Nạn nhân bạo lực gia đình được can thiệp khẩn cấp',
  'Cán bộ làm công tác xã hội đã qua đào tạo & bồi dưỡng',
];
const FILLED_ROWS = 40;
const COLUMNS = 20;

/** A stream of whole numbers below `limit` that is the same for the same seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed * 2654435761 + 1;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % limit;
  };
}

/** One cell of each kind that a filled form has: text, whole number, rate, formula, date, boolean, error. */
function filledCell(column: number, row: number, next: (limit: number) => number): Partial<Cell> | undefined {
  const style = { border: { top: { style: 'thin' as const } } };
  switch (column) {
    case 0:
      return { value: `${row + 1}`, style };
    case 1:
      return { value: `${LABELS[next(LABELS.length)]} (${row + 1}) \u{1f600}`.slice(0, 40 + next(30)), style };
    case 2:
      return { value: `A${String(next(99)).padStart(2, '0')}`, style };
    case 3:
      return { value: next(100000), style };
    case 4:
      return { value: next(1000) / 1000, style: { ...style, numFmt: '0.0%' } };
    case 5:
      return { value: null, formula: `D${row + 5}*2`, formulaResult: next(5000), style };
    default:
      return { value: null, style };
  }
}

function dataSheet(name: string, rows: number, next: (limit: number) => number): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  cells.set('0,0', { value: 'BÁO CÁO KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH PHÁT TRIỂN CÔNG TÁC XÃ HỘI' });
  cells.set('1,0', { value: new Date(Date.UTC(2024, 10, 1 + next(28))), style: { numFmt: 'dd/mm/yyyy' } });
  cells.set('1,1', { value: next(2) === 0 });
  cells.set('1,2', { value: null, formula: '1/0', formulaResult: '#DIV/0!' });
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const cell = filledCell(column, row, next);
      if (cell) cells.set(`${row + 4},${column}`, cell);
    }
  }
  return { name, cells, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }] };
}

/** Bytes of a workbook like those that units send: about 245 filled and 560 styled blank cells, hidden sheets, names. */
export async function sampleBook(seed: number): Promise<Uint8Array> {
  const next = numbers(seed + 1);
  const sheets: WriteSheet[] = [
    dataSheet('Biểu 01', FILLED_ROWS, next),
    { name: 'Hướng dẫn', rows: LABELS.map((label) => [label]) },
    { name: 'Ẩn', rows: [['phiên bản', 3]], hidden: true },
    { name: 'Rất ẩn', rows: [['mã', `${70000 + seed}`]], veryHidden: true },
  ];
  return writeXlsx({
    sheets,
    namedRanges: [
      { name: 'TH.form', range: "'Biểu 01'!$A$1", scope: 'Biểu 01' },
      { name: 'TH.A01', range: "'Biểu 01'!$D$5", scope: 'Biểu 01' },
      { name: 'TH.A02', range: "'Biểu 01'!$D$6", scope: 'Biểu 01' },
      { name: 'danhMuc', range: "'Hướng dẫn'!$A$1:$A$6" },
    ],
  });
}
