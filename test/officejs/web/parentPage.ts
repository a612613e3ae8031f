/** What the page around the frame runs: Excel on the web of our own. It sees only what reaches its workbook. */
import { areaFromText } from '../../support/excelhost/objects/rangeState';
import { typeValue } from '../../support/excelhost/objects/rangeValues';
import { openWebHost } from '../../support/excelhost/web/webHost';
import { formModel } from '../fixtures/formModel';
import { actualCells, expectedCells } from '../fixtures/hostCells';

const model = formModel();
const addIn = new URLSearchParams(window.location.search).get('addIn') ?? '';
const host = openWebHost(window, { addIn, excelApi: '1.14', locale: 'vi-VN' });

Object.assign(window, {
  type: (address: string, value: number) => {
    const sheet = host.workbook.sheet(model.name);
    if (!sheet) throw new Error('the form is not in the workbook');
    typeValue({ book: host.workbook, sheet, area: areaFromText(address) }, value);
  },
  held: () => {
    const sheet = host.workbook.sheet(model.name);
    return {
      sheets: host.workbook.sheets.map(({ name }) => name),
      cells: sheet ? actualCells(sheet, model) : [],
      wanted: expectedCells(model),
      refused: host.session.log.flatMap(({ error }) => error ?? []),
      asked: host.asked,
    };
  },
});
