import { FormReadingCaches } from '../../src/core/forms/readForms';
import { pickedBases } from '../../src/taskpane/actions/pickedBases';
import type { FileChecker, PaneServices } from '../../src/taskpane/paneServices';
import { model } from '../core/baseBook/book';
import { modelSnapshot, workbookOf } from '../core/forms/modelSnapshot';
import { catalogue, findProgramme, programmes } from '../support/plans';
import { sourceTrees } from '../support/sourceTrees';

const programme = findProgramme('dong-nai-2021-2030');
const setting = {
  programmes: programmes(),
  catalogue: catalogue(),
  caches: new FormReadingCaches(),
  trees: sourceTrees(),
};

const checkFiles: FileChecker = (files) =>
  Promise.resolve(
    files.map(({ name }) => ({
      file: name,
      forms: [],
      otherSheets: [],
      ...(name === 'mat.xlsx' ? { rejected: { code: 'fileGone', params: {} } } : {}),
    })),
  );

/** Files called a book are books, others cannot be read. */
const readFile: PaneServices['readFile'] = ({ name }) =>
  Promise.resolve(
    name.startsWith('so-')
      ? { ...workbookOf(...model.sheets.map(modelSnapshot)), file: name }
      : { code: 'fileGone', params: {} },
  );

function read(names: readonly string[], services: Pick<PaneServices, 'readFile'> = { readFile }) {
  if (!programme) throw new Error('the plan is there');
  return pickedBases(
    names.map((name) => ({ name, content: new Blob() })),
    {
      checkFiles,
      ...services,
      place: { programme, year: 2025, root: '' },
      setting,
      checking: { onProgress: () => undefined, signal: new AbortController().signal },
    },
  );
}

test('a book among base files is taken out of the reports', async () => {
  const { reports, book, books, told } = await read(['a.xlsx', 'so-goc.xlsx']);
  expect(reports.map(({ file }) => file)).toEqual(['a.xlsx']);
  expect(book).toMatchObject({ file: 'so-goc.xlsx', book: { year: 2020, rows: [] } });
  expect(books).toEqual(['so-goc.xlsx']);
  expect(told).toEqual({ faults: [], unread: [] });
});

test('two books are one too many', async () => {
  const { book, books, told } = await read(['so-1.xlsx', 'so-2.xlsx']);
  expect(book).toBeUndefined();
  expect(books).toHaveLength(2);
  expect(told.faults.map(({ vi }) => vi)).toEqual(['Chỉ dùng một sổ số gốc, đang chọn: so-1.xlsx, so-2.xlsx']);
});

test('where no file can be read as it is all are reports', async () =>
  expect(await read(['so-goc.xlsx'], {})).toMatchObject({ reports: [{ file: 'so-goc.xlsx' }], books: [] }));

test('a file that cannot be read is told', async () => {
  const { told } = await read(['mat.xlsx', 'so-goc.xlsx']);
  expect(told.unread.map(({ vi }) => vi)).toEqual([expect.stringMatching(/^mat\.xlsx: .{20}/)]);
});
