import { noteWithout, noteWithoutAny } from '../../../src/core/returned/noteWithout';

test.each([
  ['all of it', 'Sai.', 'Sai.', ''],
  ['all of it, broken by a program', ' Sai ở\r\nA1. ', 'Sai ở A1.', ''],
  ['behind words of somebody', 'Đã hỏi.\nSai.', 'Sai.', 'Đã hỏi.'],
  ['behind words, with breaks of Windows', 'Đã hỏi.\r\nSai\r\nrồi.\r\n', 'Sai\nrồi.', 'Đã hỏi.'],
  ['other words', 'Đã hỏi.', 'Sai.', undefined],
  ['before words of somebody', 'Sai. Đã hỏi.', 'Sai.', undefined],
  ['no words of ours', 'Đã hỏi.', '', undefined],
])('%s', (_name, note, ours, left) => {
  expect(noteWithout(note, ours)).toBe(left);
  expect(noteWithoutAny(note, ['khác', ours])).toBe(left);
});
