import type { Language } from '../../domain/texts/language';

/** Names of the grid's picture-only tools, by the command they run. */
const TOOLS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'univer.command.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'univer.command.redo': { vi: 'Làm lại', en: 'Redo' },
  'sheet.command.set-once-format-painter': { vi: 'Chép định dạng', en: 'Copy the format' },
  'sheet.command.clear-selection-format': { vi: 'Xoá định dạng', en: 'Clear the format' },
  'sheet.command.set-range-font-increase': { vi: 'Tăng cỡ chữ', en: 'Larger font' },
  'sheet.command.set-range-font-decrease': { vi: 'Giảm cỡ chữ', en: 'Smaller font' },
  'sheet.command.set-range-font-family': { vi: 'Phông chữ', en: 'Font' },
  'sheet.command.set-range-fontsize': { vi: 'Cỡ chữ', en: 'Font size' },
  'sheet.command.set-range-bold': { vi: 'Chữ đậm', en: 'Bold' },
  'sheet.command.set-range-italic': { vi: 'Chữ nghiêng', en: 'Italic' },
  'sheet.command.set-range-underline': { vi: 'Gạch chân', en: 'Underline' },
  'sheet.command.set-range-text-color': { vi: 'Màu chữ', en: 'Font colour' },
  'sheet.command.set-background-color': { vi: 'Màu nền', en: 'Fill colour' },
  'sheet.command.set-border-basic': { vi: 'Đường viền', en: 'Borders' },
  'sheet.command.set-horizontal-text-align': { vi: 'Căn ngang', en: 'Align across' },
  'sheet.command.set-vertical-text-align': { vi: 'Căn dọc', en: 'Align up and down' },
  'sheet.command.set-text-wrap': { vi: 'Xuống dòng trong ô', en: 'Wrap text' },
  'sheet.command.add-worksheet-merge': { vi: 'Gộp ô', en: 'Merge cells' },
  'sheet.command.numfmt.set.percent': { vi: 'Dạng phần trăm', en: 'Percent' },
  'sheet.command.numfmt.add.decimal.command': { vi: 'Thêm chữ số thập phân', en: 'More decimals' },
  'sheet.command.numfmt.subtract.decimal.command': { vi: 'Bớt chữ số thập phân', en: 'Fewer decimals' },
  'base-ui.operation.toggle-shortcut-panel': { vi: 'Phím tắt', en: 'Keyboard shortcuts' },
  'sheet.menu.data-validation': { vi: 'Quy tắc nhập số liệu', en: 'Input rules' },
  'sheet.operation.open.conditional.formatting.panel': { vi: 'Định dạng có điều kiện', en: 'Conditional formats' },
};
const ANY_TOOL: Readonly<Record<Language, string>> = { vi: 'Công cụ của bảng tính', en: 'Spreadsheet tool' };
const CELL_BOX: Readonly<Record<Language, string>> = { vi: 'Ô đang chọn', en: 'Chosen cell' };

/** Name of the button that runs a command of the grid. */
export function toolName(command: string | undefined, language: Language): string {
  return named(command, language) ?? ANY_TOOL[language];
}

/** Name of the grid's text field for a command; the one without is the box with the chosen cell's address. */
export function fieldName(command: string | undefined, language: Language): string {
  return named(command, language) ?? CELL_BOX[language];
}

function named(command: string | undefined, language: Language): string | undefined {
  return command === undefined ? undefined : TOOLS[command]?.[language];
}
