import '../../support/excelhost/browser';

/** What a test asks of the host in the page: plain data only. */
declare global {
  interface Window {
    hostCells: (
      sheet: string,
    ) => readonly (readonly [row: number, col: number, value: string | number | boolean, formula: string])[];
    hostSheets: () => readonly string[];
  }
}

const COLS = 16384;

window.hostSheets = () =>
  (window.excelHost?.workbook.sheets ?? [])
    .filter(({ visibility }) => visibility === 'Visible')
    .map(({ name }) => name);
window.hostCells = (name) => {
  const sheet = window.excelHost?.sheet(name);
  return [...(sheet?.cells ?? [])]
    .filter(([, cell]) => cell.value !== '' || cell.formula !== undefined)
    .map(([key, cell]) => [Math.floor(key / COLS), key % COLS, cell.value, cell.formula ?? ''] as const);
};
