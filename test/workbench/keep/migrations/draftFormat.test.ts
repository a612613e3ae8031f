import { readFileSync } from 'node:fs';
import { draftOf } from '../../../../src/workbench/keep/draft';
import { DRAFT_FORMAT } from '../../../../src/workbench/keep/migrations/draftFormat';

const kept = JSON.parse(readFileSync('test/fixtures/formats/draft-1.json', 'utf8')) as { readonly kept: string };

it('recalls unsaved work as version 0.1 kept it, and none of a later program', () => {
  expect(draftOf(kept, new Date(kept.kept))).toEqual(kept);
  expect(draftOf({ ...kept, schema: DRAFT_FORMAT.schema + 1 }, new Date(kept.kept))).toBeUndefined();
});
