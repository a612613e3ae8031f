import { buildForm } from '../../../../src/core/forms/buildForm';
import { unreadForms } from '../../../../src/core/forms/read/defects';
import { readForms } from '../../../../src/core/forms/readForms';
import type { FileDefect } from '../../../../src/core/sheet/fileDefect';
import { address } from '../../../../src/core/sheet/address';
import { LOST } from '../../../../src/core/sheet/snapshot';
import { entriesFor, formArgs, readContext } from '../fixtures';
import { edited, modelSnapshot, namedCell, workbookOf } from '../modelSnapshot';

const args = formArgs();
const clean = modelSnapshot(buildForm({ ...args, entries: entriesFor(args) }));
const before = readForms(workbookOf(clean), readContext).forms[0]?.findings ?? [];
const cells: FileDefect = { code: 'badValue', sheet: 'Ghi chú', cell: 'B2', detail: '', count: 1, of: 'cells' };

const found = (defects: readonly FileDefect[], sheet = clean): readonly string[] => {
  const { forms } = readForms({ ...workbookOf(sheet), defects }, readContext);
  const old = new Set(before.map((finding) => JSON.stringify(finding)));
  return (forms[0]?.findings ?? [])
    .filter((finding) => !old.has(JSON.stringify(finding)))
    .map(({ rule, variant, severity, place }) => [rule, variant, severity, place.sheet, place.cell].join('|'));
};

describe('what is damaged beside the form is named at the form (R19)', () => {
  const cases: readonly [string, Partial<FileDefect>, string][] = [
    ['lost cells', {}, 'R19|cells|warning|Ghi chú|B2'],
    ['texts too long', { code: 'tooLongText', count: 3 }, 'R19|longText|warning|Ghi chú|B2'],
    ['a sheet', { of: 'sheet', cell: '' }, 'R19|sheet|warning|Ghi chú|'],
    ['a sheet without content', { of: 'absentSheet', cell: '' }, 'R19|absentSheet|info|Ghi chú|'],
    ['areas', { of: 'areas', cell: '', detail: '#REF!' }, 'R19|areas|info|Ghi chú|'],
    ['styles', { of: 'styles', sheet: '', cell: '', detail: 'xl/styles.xml' }, 'R19|styles|warning||'],
    ['another part', { of: 'part', sheet: '', cell: '', detail: 'docProps/core.xml' }, 'R19|part|info||'],
  ];
  it.each(cases)('%s', (_, defect, expected) => {
    expect(found([{ ...cells, ...defect }])).toEqual([expected]);
  });

  it('an input cell that is lost has one finding, an error of its own', () => {
    const at = namedCell(clean, 'TH.B04');
    const sheet = edited(clean, [{ ...at, edit: { value: { kind: 'error', code: LOST } } }]);
    expect(found([{ ...cells, sheet: clean.name, cell: address(at) }], sheet)).toEqual([
      `R13|lost|error|${clean.name}|${address(at)}`,
    ]);
  });

  it('hundreds are counted, not named one by one', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ ...cells, sheet: `Trang ${i}` }));
    expect(found(many)).toHaveLength(21);
    expect(found(many)[20]).toBe('R19|more|warning||');
  });
});

describe('a form that cannot be read', () => {
  const form: FileDefect = { ...cells, code: 'badXml', of: 'form', sheet: 'Biểu 02', cell: '', detail: 'sheet2.xml' };

  it('is one only where the sheet carries our names', () => {
    const defects = [form, cells, { ...form, of: 'sheet' as const }];
    expect(unreadForms({ ...workbookOf(), defects }).map(({ sheet }) => sheet)).toEqual(['Biểu 02']);
  });

  it('is listed with its reason, and the other form is read', () => {
    const { forms, others } = readForms({ ...workbookOf(clean), defects: [form] }, readContext);
    expect(forms).toHaveLength(1);
    expect(others).toMatchObject([{ sheet: 'Biểu 02', reason: { code: 'badXml' } }]);
  });

  it.each([
    ['of ours', form, 'badXml'],
    ['that may have been one', { ...form, of: 'sheet' as const }, 'badXml'],
    ['that was a module', { ...form, of: 'absentSheet' as const }, 'noForm'],
  ])('is the reason of a file without another: a sheet %s', (_, defect, code) => {
    expect(readForms({ ...workbookOf(), defects: [defect] }, readContext).reason).toMatchObject({ code });
  });
});
