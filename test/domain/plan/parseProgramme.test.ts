import { readFileSync } from 'node:fs';
import { parseProgramme, parseProgrammeText } from '../../../src/domain/plan/parseProgramme';
import { faultText } from '../../../src/domain/schema/faultText';
import { assetJson, changed } from '../../support/assets';
import { findProgramme } from '../../support/plans';

const kept = readFileSync('test/fixtures/formats/plan-1.json', 'utf8');

it('reads a plan as version 0.1 wrote it', () => {
  const parsed = parseProgrammeText(kept, 'plan-1.json');
  const today = findProgramme('quang-tri-2016-2020');
  // What has been decided about it since stands behind.
  const decisions = today?.decisions.slice(0, -1);
  expect(parsed).toEqual({ ok: true, value: { ...today, decisions } });
});

test.each([
  [{ program: '0.9' }, /khuôn dạng số 7, mới hơn khuôn dạng số 2 .*; cần dùng Tổng Hợp từ bản 0\.9\.$/],
  [{}, /khuôn dạng số 7, mới hơn khuôn dạng số 2 .*; cần dùng bản Tổng Hợp mới hơn\.$/],
])('says which program reads a plan of a later format: %j', (more, sentence) => {
  const later = { ...(changed(assetJson('plans/sa-dec-2021.json'), ['schema'], 7) as object), ...more, new: true };
  const parsed = parseProgramme(later, 'sa-dec.json');
  expect(parsed.ok ? [] : parsed.faults.map((fault) => faultText(fault, 'vi'))).toEqual([
    expect.stringMatching(sentence),
  ]);
});

it('takes no format for one of today', () => {
  const parsed = parseProgramme(changed(assetJson('plans/sa-dec-2021.json'), ['schema'], 'hai'), 'sa-dec.json');
  expect(parsed.ok).toBe(false);
});
