import { copiedFormats } from '../../../src/workbench/grid/entry/copiedFormats';
import { meaningInClip } from '../../../src/workbench/grid/entry/doubtfulFigures';

const EXCEL = `<style>.xl65 {mso-style-parent:style0; mso-number-format:"\\#\\,\\#\\#0";} .xl66 {mso-number-format:"0\\.000";}</style>
<table><tr height=20><td class=xl65 align=right>2,250</td><td colspan=2 class="xl66">1.234</td><td x:num="2250">2.250</td></tr>
<tr><td style='mso-number-format:"\\@"'>2,250</td></tr></table>`;

const doubt = (typed: string, thousands: number, decimals: number) => ({ typed, thousands, decimals });

test('numbers and formats of a clip stand by row and column', () => {
  expect(copiedFormats(EXCEL)).toEqual([
    [{ format: '#,##0' }, { format: '0.000' }, undefined, { number: 2250 }],
    [{ format: '@' }],
  ]);
  expect(copiedFormats('<table><tr><td sdval="2.25" sdnum="1066;">2,250</td></tr></table>')).toEqual([
    [{ number: 2.25 }],
  ]);
  const sheets = (value: string): string => `<table><tr><td data-sheets-value="${value}">2,250</td></tr></table>`;
  expect(copiedFormats(sheets('{&quot;1&quot;:3,&quot;3&quot;:2250}'))).toEqual([[{ number: 2250 }]]);
  expect(copiedFormats(sheets('{&quot;1&quot;:2,&quot;2&quot;:&quot;2,250&quot;}'))).toEqual([[{}]]);
  expect(copiedFormats('2,250')).toEqual([]);
});

test.each([
  [{ number: 2250 }, 'thousands'],
  [{ number: 2250.3 }, 'thousands'],
  [{ number: 2.2499 }, 'decimals'],
  [{ number: 7 }, undefined],
  [{ format: '#,##0' }, 'thousands'],
  [{ format: '#,##0.000' }, 'decimals'],
  [{ format: '0.000' }, 'decimals'],
  [{ format: 'General' }, undefined],
  [{ format: '@' }, undefined],
  [undefined, undefined],
])('a clip with %j says of “2,250”: %s', (copied, meaning) => {
  expect(meaningInClip(doubt('2,250', 2250, 2.25), copied)).toBe(meaning);
});
