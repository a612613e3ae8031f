import { type Area, parseArea } from '../../../src/core/sheet/address';
import { date, number, text, type SheetModel, type WorkbookModel } from '../../../src/core/sheet/model';

/** The area of an address known to be one. */
export function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`no area: ${address}`);
  return found;
}

const thin = { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' } as const;

/** A form with every feature a sheet model has; the name needs quoting and has an apostrophe inside. */
export const fullSheet: SheetModel = {
  name: "Biểu 'A' số 01",
  cells: [
    { row: 0, col: 0, content: text('BÁO CÁO TRỢ GIÚP XÃ HỘI'), style: 'title' },
    { row: 0, col: 5, content: text('Về trang đầu'), link: { sheet: 'Tổng hợp', cell: 'B2' } },
    { row: 1, col: 0, content: text('Ngày báo cáo') },
    { row: 1, col: 1, content: date('2025-12-15'), style: 'day' },
    { row: 1, col: 2, content: date('2024-02-29') },
    { row: 2, col: 0, content: text('Đơn vị'), style: 'head' },
    { row: 2, col: 1, content: text('Tổng số'), style: 'head' },
    { row: 2, col: 2, content: text('Đã trợ giúp'), style: 'head' },
    { row: 2, col: 3, content: text('Tỷ lệ (%)'), style: 'head' },
    { row: 2, col: 4, content: text('Mục tiêu'), style: 'head' },
    { row: 3, col: 0, content: text('Xã Đak Pơ'), style: 'cell' },
    { row: 3, col: 1, content: number(120), style: 'input', note: 'Số người khuyết tật.\nLấy từ sổ theo dõi của xã.' },
    { row: 3, col: 2, content: number(75), style: 'input' },
    {
      row: 3,
      col: 3,
      content: { kind: 'formula', formula: 'IF(B4=0,"",C4/B4*100)', value: number(62.5) },
      style: 'rate',
    },
    { row: 3, col: 4, content: number(60), style: 'cell' },
    { row: 4, col: 0, content: text('Xã Ya Hội'), style: 'cell' },
    { row: 4, col: 1, style: 'input' },
    { row: 4, col: 2, content: number(0), style: 'input' },
    { row: 4, col: 3, content: { kind: 'formula', formula: 'IF(B5=0,"",C5/B5*100)', value: text('') }, style: 'rate' },
    { row: 4, col: 4, content: number(60), style: 'cell' },
    { row: 5, col: 0, content: text('Đúng'), style: 'strong' },
    {
      row: 5,
      col: 1,
      content: { kind: 'formula', formula: 'SUM(B4:B5)=120', value: { kind: 'boolean', boolean: true } },
    },
    { row: 5, col: 2, content: { kind: 'boolean', boolean: false } },
    {
      row: 5,
      col: 3,
      content: { kind: 'formula', formula: 'DATE(2025,12,31)', value: date('2025-12-31') },
      style: 'cell',
    },
    { row: 5, col: 4, content: { kind: 'blank' }, style: 'cell' },
    { row: 59, col: 0, content: text('Hết') },
  ],
  styles: {
    title: { font: { bold: true, size: 14 }, align: { horizontal: 'center', vertical: 'middle' } },
    head: {
      font: { bold: true, color: 'FFFFFF' },
      fill: '1F4E79',
      align: { horizontal: 'center', vertical: 'middle', wrap: true },
      border: { top: 'medium', bottom: 'double', left: 'thin', right: 'hair' },
    },
    cell: { border: thin },
    input: { border: thin, fill: 'FFF2CC', numberFormat: '#,##0', locked: false },
    day: { border: thin, fill: 'FFF2CC', numberFormat: 'dd/mm/yyyy', locked: false },
    rate: { border: thin, numberFormat: '0.0' },
    strong: {
      font: { name: 'Arial', size: 9, italic: true, underline: true },
      align: { horizontal: 'right', indent: 1 },
    },
  },
  columns: [
    { width: 24 },
    { width: 12 },
    { width: 12 },
    { width: 10 },
    { width: 10 },
    { width: 14, hidden: false },
    { width: 5, hidden: true },
  ],
  rows: [
    { row: 0, height: 30 },
    { row: 4, outline: 1 },
    { row: 7, hidden: true },
  ],
  merges: [area('A1:E1')],
  names: [
    { name: 'TH.A01', area: area('B4'), scope: 'sheet' },
    { name: 'TH.A01.LH02', area: area('C4'), scope: 'sheet' },
    { name: 'TH.form', area: area('A1'), scope: 'workbook' },
  ],
  validations: [
    {
      areas: [area('B4:B5'), area('C4')],
      rule: { type: 'whole', min: 0 },
      allowBlank: true,
      prompt: { title: 'Nhập số', text: 'Số nguyên, không âm. Không có thì ghi 0.' },
      error: { style: 'stop', title: 'Sai kiểu', text: 'Chỉ nhập số nguyên từ 0 trở lên.' },
    },
    {
      areas: [area('C5')],
      rule: { type: 'decimal', min: 0, max: 100.5 },
      allowBlank: false,
      error: { style: 'warning', title: 'Tỷ lệ', text: 'Ngoài khoảng 0–100,5.' },
    },
    {
      areas: [area('B2')],
      rule: { type: 'date', from: '2025-01-01', to: '2025-12-31' },
      allowBlank: true,
      error: { style: 'information', title: 'Ngày', text: 'Ngày ngoài năm báo cáo.' },
    },
    {
      areas: [area('E4')],
      rule: { type: 'list', values: ['có', 'không', '"x"'] },
      allowBlank: true,
      error: { style: 'stop', title: 'Danh sách', text: 'Chọn trong danh sách.' },
    },
    {
      areas: [area('A60')],
      rule: { type: 'textLength', max: 500 },
      allowBlank: true,
      error: { style: 'stop', title: 'Dài quá', text: 'Tối đa 500 ký tự.' },
    },
    {
      areas: [area('E5')],
      rule: { type: 'custom', formula: 'AND(E5>=0,E5<=B5)' },
      allowBlank: true,
      error: { style: 'stop', title: 'Quá tổng số', text: 'Không lớn hơn tổng số.' },
    },
  ],
  conditionalFormats: [
    {
      type: 'formula',
      area: area('D4:D5'),
      formula: 'AND(D4<>"",D4<E4)',
      style: { fontColor: '9C0006', fill: 'FFC7CE', bold: true },
    },
    { type: 'dataBar', area: area('C4:C5'), color: '5B9BD5', min: 0, max: 100 },
  ],
  protected: true,
  freeze: { rows: 3, cols: 1 },
  print: {
    orientation: 'landscape',
    titleRows: { from: 2, to: 2 },
    area: area('A1:F60'),
    fitWidth: 1,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    header: '&C&P',
    footer: '&LTổng Hợp && báo cáo',
    differentFirst: true,
    centerHorizontally: true,
    breakBefore: [5, 30],
  },
  charts: [
    {
      title: 'Tỷ lệ trợ giúp so với mục tiêu',
      type: 'column',
      categories: area('A4:A5'),
      series: [
        { name: 'Tỷ lệ', values: area('D4:D5'), color: '1F4E79', as: 'bar' },
        { name: 'Mục tiêu', values: area('E4:E5'), color: 'C00000', as: 'line' },
      ],
      place: area('A8:E25'),
      valueAxis: { min: 0, max: 100, numberFormat: '0', title: '%' },
    },
  ],
  filter: area('A3:E5'),
  tabColor: '70AD47',
  gridlines: false,
};

/** A plain second sheet the first one links to, and a hidden third. */
export const fullWorkbook: WorkbookModel = {
  sheets: [
    fullSheet,
    {
      name: 'Tổng hợp',
      cells: [{ row: 1, col: 1, content: text('Đích') }],
      styles: {},
      columns: [],
      protected: false,
      gridlines: true,
    },
    { name: 'Ẩn', cells: [], styles: {}, columns: [], protected: false, gridlines: true, hidden: true },
  ],
  properties: { title: 'Biểu mẫu', subject: 'Công tác xã hội', creator: 'Tổng Hợp' },
  activeSheet: 1,
};
