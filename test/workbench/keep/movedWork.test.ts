import type { Draft } from '../../../src/workbench/keep/draft';
import { MOVED_FORMAT } from '../../../src/workbench/keep/migrations/movedFormat';
import { movedText, parseMoved } from '../../../src/workbench/keep/movedWork';

const now = new Date('2026-11-30T08:00:00.000Z');
const data = { id: 'b', sheetOrder: ['s1'], sheets: { s1: { id: 's1', cellData: {} } }, styles: {} } as unknown;
const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
const draft: Draft = {
  fileName: 'biểu xã.xlsx',
  kept: '2026-11-29T08:00:00.000Z',
  data: data as Draft['data'],
  losses: [],
  source: { name: 'biểu xã.xlsx', bytes, sheets: [], settings: {} },
};
const folders = [
  { of: { programme: 'p', year: 2024, unit: { list: '2024', code: '75' } }, unitName: 'Đồng Nai', archive: 'UEs=' },
];
const preferences = { language: 'vi', plans: '{"schema":1}' };

test('comes out as it went in, the bytes of the open file too', () => {
  expect(parseMoved(movedText({ preferences, draft, folders }), now)).toEqual({ preferences, draft, folders });
  expect(parseMoved(movedText({ preferences, folders }), now)).toEqual({ preferences, folders });
});

test('a draft of more than seven days ago, or none of ours, is left out', () => {
  expect(parseMoved(movedText({ preferences, draft, folders }), new Date('2026-12-30'))).toEqual({
    preferences,
    folders,
  });
  const strange = movedText({ preferences, draft, folders }).replace('"sheetOrder":["s1"]', '"sheetOrder":[]');
  expect(parseMoved(strange, now)).toEqual({ preferences, folders });
});

test.each([
  ['no JSON', 'PK…', 'notOurs'],
  ['another document', '{"schema":1,"decided":[]}', 'notOurs'],
  ['preferences that are no texts', '{"schema":1,"program":"0.2","preferences":{"a":1},"folders":[]}', 'notOurs'],
  ['a file of a later program', `{"schema":${MOVED_FORMAT.schema + 1},"program":"9.0","all":1}`, 'later'],
])('%s', (_, text, why) => {
  expect(parseMoved(text, now)).toBe(why);
});
