import { readFileSync } from 'node:fs';
import { WORK_FORMAT } from '../../../../src/domain/work/migrations/workFormat';
import { EMPTY_WORK, parseWork } from '../../../../src/domain/work/workDocument';
import { acceptance, withdrawn } from '../decisions';

it('has a step from every earlier format to the next', () => {
  const earlier = Array.from({ length: WORK_FORMAT.schema - 1 }, (_, index) => index + 1);
  expect(Object.keys(WORK_FORMAT.steps).map(Number)).toEqual(earlier);
});

it('reads every decision of format 1', () => {
  const kept = readFileSync('test/fixtures/formats/work-1.json', 'utf8');
  expect(parseWork(kept, 'h.json')).toEqual({
    ok: true,
    value: { ...EMPTY_WORK, decided: [acceptance(), withdrawn()] },
  });
});
