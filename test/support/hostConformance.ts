import { number, text, type SheetModel } from '../../src/core/sheet/model';
import { HostError, type WorkbookPort } from '../../src/core/sheet/port';
import { valueAt } from '../../src/core/sheet/snapshot';

/** A small sheet of ours: words, and a figure at B2. */
function sheet(name: string, figure: number): SheetModel {
  return {
    name,
    protected: false,
    gridlines: true,
    styles: {},
    columns: [{ width: 20 }, { width: 10 }],
    cells: [
      { row: 0, col: 0, content: text(`Trang ${name}`) },
      { row: 1, col: 0, content: text('Số hộ') },
      { row: 1, col: 1, content: number(figure) },
    ],
    names: [
      {
        name: 'TH.form',
        area: { top: 0, bottom: 0, left: 0, right: 0 },
        scope: 'sheet',
      },
    ],
  };
}

const FIGURE = { row: 1, col: 1 } as const;

/**
 * What the product relies on in every host, through the port alone. `open` gives a host with no sheet of ours; a host
 * that cannot start empty may hold a blank sheet of its own.
 */
export function hostConformance(host: string, open: () => Promise<WorkbookPort>): void {
  describe(`${host} as a host`, () => {
    const figureOf = async (port: WorkbookPort, name: string) =>
      valueAt(await port.snapshotSheet(name), FIGURE.row, FIGURE.col);
    const names = async (port: WorkbookPort) => (await port.sheets()).filter(({ own }) => own).map(({ name }) => name);

    it('inserts sheets in order, ours and readable', async () => {
      const port = await open();
      expect(await port.insert([sheet('Một', 1), sheet('Hai', 2)], [])).toEqual(['Một', 'Hai']);
      expect(await names(port)).toEqual(['Một', 'Hai']);
      expect(await figureOf(port, 'Hai')).toMatchObject({ kind: 'number', number: 2 });
      const { sheets } = await port.snapshotAll();
      expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Một', 'Hai']));
    });

    it('says beforehand what an insert would replace, replaces it, and takes that back', async () => {
      const port = await open();
      await port.insert([sheet('Một', 1)], []);
      expect(await port.planInsert([sheet('Một', 5)])).toEqual({ replace: ['Một'], clash: [] });
      await port.insert([sheet('Một', 5)], ['Một']);
      expect([await names(port), await figureOf(port, 'Một')]).toMatchObject([['Một'], { number: 5 }]);
      expect(await port.restore()).toBe(true);
      expect(await figureOf(port, 'Một')).toMatchObject({ number: 1 });
    });

    it('gives a sheet that may not replace another a name of its own', async () => {
      const port = await open();
      await port.insert([sheet('Một', 1)], []);
      const [second] = await port.insert([sheet('Một', 2)], []);
      expect(second).not.toBe('Một');
      expect(await figureOf(port, 'Một')).toMatchObject({ number: 1 });
    });

    it('writes cells and takes that back', async () => {
      const port = await open();
      await port.insert([sheet('Một', 1)], []);
      await port.write([{ sheet: 'Một', ...FIGURE, value: 12 }]);
      expect(await figureOf(port, 'Một')).toMatchObject({ number: 12 });
      expect(await port.restore()).toBe(true);
      expect(await figureOf(port, 'Một')).toMatchObject({ number: 1 });
    });

    it('marks cells without changing them', async () => {
      const port = await open();
      await port.insert([sheet('Một', 1)], []);
      await port.mark([{ sheet: 'Một', ...FIGURE, severity: 'error', text: 'Xem lại' }]);
      expect(await figureOf(port, 'Một')).toMatchObject({ number: 1 });
      await port.clearMarks();
    });

    it('knows the cell the person is at', async () => {
      const port = await open();
      await port.insert([sheet('Một', 1), sheet('Hai', 2)], []);
      await port.activate('Hai', FIGURE);
      expect(await port.selected()).toEqual({ sheet: 'Hai', ...FIGURE });
    });

    it('keeps settings with the workbook', async () => {
      const port = await open();
      expect(await port.readSetting('TH.try')).toBeUndefined();
      await port.writeSetting('TH.try', 'có dấu');
      expect(await port.readSetting('TH.try')).toBe('có dấu');
    });

    it('answers for a sheet that is gone with an error of the port', async () => {
      const port = await open();
      await port.insert([sheet('Một', 1)], []);
      const fault: unknown = await port.snapshotSheet('Không có').catch((error: unknown) => error);
      expect(fault instanceof HostError && fault.code).toBe('sheetMissing');
    });
  });
}
