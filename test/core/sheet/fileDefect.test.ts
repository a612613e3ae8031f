import { losesContent, refusalOfDefect, type FileDefect } from '../../../src/core/sheet/fileDefect';
import { fileRefusals } from '../../../src/core/sheet/fileRefusals';
import { fillText } from '../../../src/domain/texts/sentence';

const defect: FileDefect = { code: 'badString', sheet: 'Phụ', cell: 'B2', detail: '9', count: 1, of: 'cells' };

test.each(['badString', 'badXml', 'badReference', 'tooLongText', 'missingPart', 'badCell'] as const)(
  'the refusal %s is told in full',
  (code) => {
    const { params } = refusalOfDefect({ ...defect, code });
    for (const language of ['vi', 'en'] as const)
      expect(fillText(fileRefusals[code], params, language)).not.toMatch(/[{}]/);
  },
);

test.each([
  ['form', true],
  ['sheet', true],
  ['cells', true],
  ['absentSheet', false],
  ['areas', false],
  ['styles', false],
  ['part', false],
] as const)('%s gone: content lost is %s', (of, lost) => {
  expect(losesContent({ ...defect, of })).toBe(lost);
});
