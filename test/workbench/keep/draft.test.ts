import { draftOf } from '../../../src/workbench/keep/draft';

const data = { id: 'b', sheetOrder: ['s1'], sheets: { s1: { id: 's1', cellData: {} } }, styles: {} };
const now = new Date('2026-11-30T08:00:00.000Z');
const draft = {
  fileName: 'biểu xã.xlsx',
  kept: '2026-11-29T08:00:00.000Z',
  data,
  losses: [{ code: 'macros', count: 1 }],
};

it('is given back as it was kept', () => {
  expect(draftOf(draft, now)).toEqual(draft);
});

it('brings the file it came from, and does without one that is none', () => {
  const source = {
    name: 'a.xlsx',
    bytes: new Uint8Array([80, 75]),
    sheets: [{ id: 's1', model: {}, shifts: [] }],
    settings: {},
  };
  expect(draftOf({ ...draft, source }, now)).toEqual({ ...draft, source });
  expect(draftOf({ ...draft, source: { name: 3 } }, now)).toEqual({ ...draft, source: undefined });
});

test.each([
  ['nothing', undefined],
  ['another program’s value', 'draft'],
  ['no workbook', { ...draft, data: undefined }],
  ['a workbook without sheets', { ...draft, data: { id: 'b', sheetOrder: [] } }],
  ['sheets that are no sheets', { ...draft, data: { ...data, sheets: { s1: 'x' } } }],
  ['no name', { ...draft, fileName: 3 }],
  ['a cell that is none', { ...draft, data: { ...data, sheets: { s1: { id: 's1', cellData: { 0: { 0: 'x' } } } } } }],
  ['work of more than seven days ago', { ...draft, kept: '2026-11-23T07:59:59.000Z' }],
  ['work of no day', { ...draft, kept: 'hôm qua' }],
])('%s is no draft', (_, kept) => {
  expect(draftOf(kept, now)).toBeUndefined();
});

it('keeps the work where only the list of losses is not understood', () => {
  expect(draftOf({ ...draft, losses: [{ code: 'hologram', count: 1 }] }, now)).toEqual({ ...draft, losses: [] });
});

it('is kept for seven days', () => {
  expect(draftOf({ ...draft, kept: '2026-11-23T08:00:00.000Z' }, now)?.fileName).toBe('biểu xã.xlsx');
});
