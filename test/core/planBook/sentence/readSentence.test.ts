import { TARGET_SENTENCES } from '../../../support/targetSentences';
import { readSentence, type ReadDemand } from '../../../../src/core/planBook/sentence/readSentence';

/** A demand in short: "> 60 % –2025", "decrease>= 1,5 % mỗi năm", "? 5 % !direction". */
function short(demand: ReadDemand): string {
  const { comparator = '?', value, valueTo, without, valueUnit, per, growth, baseYear, yearly, each } = demand;
  const { periodFrom, periodTo, unread } = demand;
  return [
    comparator,
    valueTo === undefined ? value : `${value}–${without ? '<' : ''}${valueTo}`,
    valueUnit ?? '',
    per === undefined ? '' : `/${per}`,
    growth ?? '',
    baseYear === undefined ? '' : `@${baseYear}`,
    yearly ? 'yearly' : '',
    each ? `each ${each}` : '',
    periodTo === undefined ? '' : `${periodFrom ?? ''}–${periodTo}`,
    ...unread.filter((what) => what !== 'period').map((what) => `!${what}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

test.each(TARGET_SENTENCES)('%s', (sentence, ...demands) => {
  expect(readSentence(sentence).demands.map(short)).toEqual(demands);
});

test('says with which words', () => {
  const [demand] = readSentence('Đến hết năm 2030, giảm ít nhất 500 hộ nghèo có trẻ em so với năm 2025').demands;
  expect(demand?.words).toEqual({
    comparator: 'giảm ít nhất',
    value: '500 hộ',
    period: 'Đến hết năm 2030',
    baseYear: 'so với năm 2025',
  });
  expect(demand?.population).toBe('nghèo');
});

test('who is counted ends where a year begins', () => {
  const { demands } = readSentence('Có 50% trường học vào năm 2027 và 70% bệnh viện vào năm 2030 (năm 2031)');
  expect(demands.map(({ population }) => population)).toEqual(['trường học', 'bệnh viện']);
});

test('names figures it cannot take over', () => {
  expect(readSentence('Ít nhất 2/3 số xã, số người tăng gấp đôi').unreadFigures).toEqual(['2/3', 'gấp đôi']);
});
