import { readFileSync } from 'node:fs';
import { isFirstCatalogue } from '../../../../src/domain/catalogue/migrations/firstCatalogue';
import { parseCatalogue } from '../../../../src/domain/catalogue/parseCatalogue';
import { faultText } from '../../../../src/domain/schema/faultText';
import { assetJson } from '../../../support/assets';

const kept: unknown = JSON.parse(readFileSync('test/fixtures/formats/catalogue-1.json', 'utf8'));

test.each([
  ['the catalogue of 0.1', kept, true],
  ['the catalogue of today', assetJson('catalogue/catalogue.json'), false],
  ['no catalogue', { plans: [] }, false],
  ['nothing', null, false],
])('%s', (_, json, first) => {
  expect(isFirstCatalogue(json)).toBe(first);
});

it('is said in one sentence, not in hundreds', () => {
  const parsed = parseCatalogue(kept, 'danh-muc.json');
  expect(parsed.ok ? [] : parsed.faults.map((fault) => faultText(fault, 'vi'))).toEqual([
    expect.stringMatching(/^danh-muc\.json: là danh mục chỉ tiêu của phần mềm bản 0\.1, quá cũ .*\.$/),
  ]);
});
