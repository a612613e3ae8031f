import { guideSheet } from '../../../../src/core/forms/build/guideSheet';
import { OWN_SHEET_NAME } from '../../../../src/core/sheet/ownSheet';
import { formArgs } from '../fixtures';

const texts = (form: '01/CTXH-X' | '02b/CTXH-H') =>
  guideSheet(formArgs({ form })).cells.flatMap(({ content }) => (content?.kind === 'text' ? [content.text] : []));

test('the guide is a sheet of ours, locked, of words alone', () => {
  const sheet = guideSheet(formArgs());
  expect(sheet.names?.map(({ name }) => name)).toEqual([OWN_SHEET_NAME]);
  expect(sheet).toMatchObject({ name: 'Hướng dẫn', protected: true });
  expect(texts('01/CTXH-X')).toHaveLength(sheet.cells.length);
});

test('it keeps the three kinds of empty apart', () => {
  expect(texts('01/CTXH-X')).toEqual(
    expect.arrayContaining([
      'Để trống: chưa có số liệu, được tính là chưa báo cáo.',
      'Số 0: đã rà soát và không có.',
      'x hoặc –: chỉ tiêu không áp dụng cho đơn vị.',
    ]),
  );
});

test('each kind of form is told how its columns are filled', () => {
  expect(texts('01/CTXH-X').join()).toContain('Cột 1 là số thuộc diện hoặc kế hoạch');
  expect(texts('02b/CTXH-H').join()).toContain('Mỗi dòng là một đơn vị cấp xã hoặc cơ quan');
});

test('what is counted once is named by what the catalogue measures sizes in', () => {
  const args = formArgs();
  const indicators = args.catalogue.indicators
    .filter(({ code }) => code === 'A01')
    .map((row) => ({ ...row, measure: 'hộ' }));
  const { cells } = guideSheet({ ...args, catalogue: { ...args.catalogue, indicators } });
  const said = cells.flatMap(({ content }) => (content?.kind === 'text' ? [content.text] : []));
  expect(said).toContain('Mỗi hộ chỉ đếm một lần ở dòng tổng, dù thuộc nhiều nhóm.');
});
