import { readFileSync } from 'node:fs';
import { recalledText } from '../../../src/domain/schema/parseDocument';
import { CHOICE_FORMAT } from '../../../src/taskpane/migrations/choiceFormat';
import { choiceSchema } from '../../../src/taskpane/paneServices';

const kept = readFileSync('test/fixtures/formats/choice-1.json', 'utf8');

it('recalls a choice as version 0.1 kept it, and none of a later program', () => {
  const choice = JSON.parse(kept) as object;
  expect(recalledText(choiceSchema, kept, CHOICE_FORMAT)).toEqual(choice);
  const later = JSON.stringify({ ...choice, schema: CHOICE_FORMAT.schema + 1 });
  expect(recalledText(choiceSchema, later, CHOICE_FORMAT)).toBeUndefined();
});
