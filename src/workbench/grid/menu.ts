/**
 * Entries of the grid's menus that are left out: what a saved file would not keep (strikethrough, rotation,
 * formatted text inside a cell) and the grid's own protection, which is not Excel's.
 */
const LEFT_OUT = [
  'sheet.command.set-range-stroke',
  'sheet.command.set-range-subscript',
  'sheet.command.set-range-superscript',
  'sheet.command.set-text-rotation',
  'sheet.command.numfmt.set.currency',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.contextMenu.permission',
  'sheet.menu.sheets-protect',
];

export const HIDDEN_ENTRIES: Readonly<Record<string, { hidden: boolean }>> = Object.fromEntries(
  LEFT_OUT.map((id) => [id, { hidden: true }]),
);
