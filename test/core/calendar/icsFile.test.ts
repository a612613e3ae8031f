import { icsFile } from '../../../src/core/calendar/icsFile';
import type { Duty } from '../../../src/domain/plan/duties';
import type { Deadline } from '../../../src/domain/targets/target';

const duty = (id: string, more: Partial<Duty> & { readonly hour?: string }): Duty => {
  const { hour, ...days } = more;
  return { deadline: { id, ...(hour === undefined ? {} : { hour }) } as unknown as Deadline, ...days };
};

const file = (duties: readonly Duty[], title = 'Báo cáo'): string =>
  icsFile({
    programme: { id: 'hue', name: 'Kế hoạch A; B, C' },
    year: 2024,
    duties,
    texts: () => ({ title, about: 'x\ny' }),
  });

/** What a calendar program reads: folded lines joined, one value a name within each event. */
const events = (ics: string): readonly ReadonlyMap<string, string>[] =>
  ics
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map(
      (event) =>
        new Map(
          (event.split('BEGIN:VALARM')[0] ?? '')
            .split('\r\n')
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
        ),
    );

test.each([
  ['a day', duty('A', { last: '2024-11-29' }), 'DTSTART;VALUE=DATE', '20241129', 'DTEND;VALUE=DATE', '20241130'],
  [
    'a window',
    duty('A', { first: '2024-03-20', last: '2024-03-31' }),
    'DTSTART;VALUE=DATE',
    '20240320',
    'DTEND;VALUE=DATE',
    '20240401',
  ],
  [
    'an hour in Vietnam',
    duty('A', { last: '2024-11-25', hour: '17:00' }),
    'DTSTART',
    '20241125T093000Z',
    'DTEND',
    '20241125T100000Z',
  ],
  [
    'an early hour is the day before in UTC',
    duty('A', { last: '2024-11-25', hour: '07:15' }),
    'DTSTART',
    '20241124T234500Z',
    'DTEND',
    '20241125T001500Z',
  ],
])('%s', (_what, given, start, from, end, to) => {
  const [event] = events(file([given]));
  expect([event?.get(start), event?.get(end)]).toEqual([from, to]);
});

test('what has no day is no event, and each event has an id of its own', () => {
  const told = events(file([duty('A', { last: '2024-11-29' }), duty('B', {}), duty('C', { last: '2024-12-04' })]));
  expect(told.map((event) => event.get('UID'))).toEqual(['hue-2024-A@tonghop', 'hue-2024-C@tonghop']);
});

test('marks of the format are escaped, and no line is longer than 75 bytes', () => {
  const ics = file(
    [duty('A', { last: '2024-11-29' })],
    'Báo cáo kết quả thực hiện năm, gửi Ủy ban nhân dân tỉnh; qua Sở Lao động - Thương binh và Xã hội',
  );
  for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(ics).toContain('X-WR-CALNAME:Kế hoạch A\\; B\\, C');
  expect(events(ics)[0]?.get('SUMMARY')).toContain('năm\\, gửi Ủy ban nhân dân tỉnh\\; qua');
  expect(events(ics)[0]?.get('DESCRIPTION')).toBe('x\\ny');
});
