import { faultText } from '../../../src/domain/schema/faultText';
import { EMPTY_WORK, parseWork, workText } from '../../../src/domain/work/workDocument';
import { acceptance, withdrawn } from './decisions';

const work = { ...EMPTY_WORK, decided: [acceptance(), withdrawn()] };

test.each([
  ['nothing', EMPTY_WORK],
  ['decisions', work],
])('a folder of work with %s comes back as it was written', (_what, given) => {
  expect(parseWork(workText(given), 'h.json')).toEqual({ ok: true, value: given });
});

test('each decision is a line', () => {
  expect(
    workText(work)
      .split('\n')
      .filter((line) => line.includes('"kind"')),
  ).toHaveLength(2);
});

/** What is said of a text that is no folder of work. */
function faults(text: string): readonly string[] {
  const parsed = parseWork(text, 'h.json');
  return parsed.ok ? [] : parsed.faults.map((fault) => faultText(fault, 'vi'));
}

test.each([
  ['half a file', workText(work).slice(0, 60), /^h\.json: tệp không phải JSON hoặc bị đứt giữa chừng/],
  ['another document', '{"id":"a"}', /còn để trống|không có trong mẫu/],
  ['a list', '[]', /còn để trống/],
  ['a day that is none', workText({ ...work, decided: [acceptance()] }).replace('2026-11-30', '30/11'), /ngày có thật/],
  [
    'a decision nobody knows',
    workText(work).replace('withdrawn', 'forgiven'),
    /phải là một trong: opened, received, accepted, withdrawn/,
  ],
])('%s is named and not used', (_what, text, said) => {
  expect(faults(text).join('\n')).toMatch(said);
});

test('a later format names the program that reads it', () => {
  expect(faults('{"schema":3,"program":"0.4","decided":7}')).toEqual([
    expect.stringMatching(/khuôn dạng số 3, mới hơn khuôn dạng số 2 .* cần dùng Tổng Hợp từ bản 0\.4\.$/),
  ]);
});
