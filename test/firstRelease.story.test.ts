import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tonghopIn } from './support/commandLine';
import { unpackRelease } from './support/firstRelease/archive';
import { Comparison, type NamedDifference } from './support/firstRelease/named';
import { sheetTable } from './support/firstRelease/sheetTable';

/**
 * What was mended since version 0.1 and therefore reads otherwise. Each has its reason; one that no longer shows must go.
 */
const NAMED: readonly NamedDifference[] = [
  {
    reason: 'the ledger says what the plan asks for by when, and how it stands',
    document: /rollup\.json$|from-summary\.json$/,
    path: /^ledger\.duties\b/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'the same on a sheet of its own',
    document: /\/summary\.xlsx$/,
    path: /^Thời hạn/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'what the figures do not say goes upward on an unseen sheet',
    document: /\/summary\.xlsx$/,
    path: /^(Chuyển cấp trên \(dữ liệu\)|Số liệu\.J3$)/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'what the JSON is a version of stands in it',
    document: /\.json$/,
    path: /^schema$/,
    mended: (was, is) => was === undefined && is === 2,
  },
  {
    reason: 'a result also says itself in percent of the plan',
    document: /rollup\.json$|from-summary\.json$/,
    path: /^attainment\[[^\]]+\]\.ofPlan$/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'results are classed as officials do',
    document: /rollup\.json$|from-summary\.json$/,
    path: /^(attainment\[[^\]]+\]\.class|classes)$/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'the annex of a report has the head of one, and the readings of the plan a sheet of their own',
    document: /\/summary\.xlsx$/,
    path: /^Kết quả\.(Ủ?Y BAN NHÂN DÂN|ỦY BAN|SỞ |PHÒNG |CỘNG HÒA|Độc lập|Số: |.*, ngày …… tháng|Cách hiểu những|\d+\. )/,
    mended: (was, is) => was !== undefined && is === undefined,
  },
  {
    reason: 'so it begins with the annex, and says how many targets are met, before the table',
    document: /\/summary\.xlsx$/,
    path: /^Kết quả\.(Phụ lục I|\(Kèm theo |Đạt và vượt |So với mục tiêu theo )/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'a result also says itself in percent of the plan, in a column of its own',
    document: /\/summary\.xlsx$/,
    path: /^Kết quả\.([\d.]+|% kế hoạch|3 \(%\))$/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'and the readings stand there, and charts of the units on another',
    document: /\/summary\.xlsx$/,
    path: /^(Cách hiểu|Biểu đồ)$/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'the sheet by units is an annex too, says of ties that they are, and what is not due is not called failed',
    document: /\/summary\.xlsx$/,
    path: /^Theo đơn vị\./,
    mended: (was, is) => asAnnex(String(was)) === asAnnex(String(is)),
  },
  {
    reason: 'what a target asks is said in words: “từ 60% trở lên”, not “≥ 60 %”',
    document: /\/summary\.xlsx$/,
    path: /^(Kết quả|Theo đơn vị|Theo ngành)\./,
    mended: (was, is) => inWords(String(was)) === String(is).replaceAll(' %', '%'),
  },
  {
    reason: 'a plan of a later version says so in the titles of the summary',
    document: /dong-nai-\S+\/summary\.xlsx$/,
    path: /\.A2$/,
    mended: (was, is) => String(is).replace(' (bản kế hoạch 2)', '') === was,
  },
  {
    reason: 'who answers for a target of Huế is read from its text',
    document: /thua-thien-hue-\S+\/summary\.xlsx$/,
    path: /^Theo ngành\./,
    // A body that answers for the last target without figures of it has a row there.
    mended: (was, is) => was === undefined || (String(is).startsWith('●') && String(is).slice(1).trim() === was),
  },
  {
    reason: 'a form of a version nobody has is held against version 2 of the plan',
    document: /dong-nai-\S+\.json$/,
    path: /^(findings\[[-+]|files\[)R01-phien-ban-moi-hon\.xlsx\]/,
    mended: (was, is) => JSON.stringify(was ?? is).includes('Biểu thuộc phiên bản 99'),
  },
  {
    reason: 'a roll-up says by which version of the plan it was made',
    document: /\.json$/,
    path: /^plan\b/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'a summary says by which version of the plan it was made',
    document: /\/summary\.xlsx$/,
    path: /^(Số liệu|Ô nguồn)\.[HI]3$/,
    mended: (was) => was === undefined,
  },
  {
    reason:
      'formulas of the summary multiply before they divide and stay quiet on x and blank; what they show is the same',
    document: /\/summary\.xlsx$/,
    path: /./,
    mended: (was, is) => sameShown(was, is),
  },
  {
    reason: 'money of a unit is added up exactly: 29.4, not 29.400000000000002',
    document: /\/summary\.xlsx$/,
    path: /^Số liệu\./,
    mended: (was, is) => isSame(Number(was), Number(is)),
  },
  {
    reason: 'a target in money shows on Theo ngành who carried out what; there it measured nothing before',
    document: /^quang-tri-2016-2020-2018\/summary\.xlsx$/,
    path: /^Theo ngành\.[A-G](2[7-9]|[3-9]\d)$/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'a target with open figures says what they can still do to it',
    document: /\.json$/,
    path: /^attainment\[[^\]]+\]\.outlook$/,
    mended: (was, is) => was === undefined && /^(certain|open|impossible)$/.test(String(Object(is).prospect)),
  },
  {
    reason: 'documents that come along with reports have a count of their own',
    document: /\.json$/,
    path: /^(ledger|totals)\.beside$/,
    mended: (was, is) => was === undefined && is === 0,
  },
  {
    reason: 'different reports of a unit have a count of their own',
    document: /\.json$/,
    path: /^ledger\.conflict$/,
    mended: (was, is) => was === undefined && is === 0,
  },
  {
    reason:
      'different reports of a unit are not settled by their times: those that counted then are chosen for the run',
    document: /\/faulty-rollup\.json$/,
    path: /^ledger\.files\[[^\]]*\]\.reason(\.code|\.message)?$/,
    mended: (_was, is) =>
      /^(preferred|notPreferred)$|được người tổng hợp chọn|quyết định của người tổng hợp/.test(String(is)),
  },
  {
    reason: 'that choice is told at the unit with what differs, and stands among the decisions',
    document: /\/faulty-rollup\.json$/,
    path: /^decisions|^findings\[\+/,
    mended: (was, is) => was === undefined && (ruleOf(is) === 'X11' || ruleOf(is) === undefined),
  },
  {
    reason: 'errors hold the figures they are about instead of rejecting the form',
    document: /\/faulty-rollup\.json$/,
    path: /^ledger\.files\[[^\]]*\]\.(fate|reason\.code)$/,
    mended: (was, is) => HELD_INSTEAD[String(was)] === is,
  },
  {
    reason: 'the words for that, and how many forms it is',
    document: /\/faulty-rollup\.json$/,
    path: /^ledger\.(superseded|rejected|files\[[^\]]*\]\.reason\.message)$/,
    mended: (was, is) =>
      typeof was === 'number' ||
      (/còn lỗi chặn tổng hợp/.test(String(was)) && /^Biểu có số tạm giữ/.test(String(is))) ||
      String(was).replace(/\d+/, '') === String(is).replace(/\d+/, ''),
  },
  {
    reason: 'a form sent before the as-of day it was filled in with is no error; its figures are as of that day',
    document: /\/(faulty-rollup|check)\.json$/,
    path: /V19-gui-truoc-ngay-chot\.xlsx\b.*\.(reason\.code|reason\.message|severity|message)$/,
    mended: (was, is) =>
      (was === 'hasErrors' && is === 'olderAsOf') ||
      (was === 'error' && is === 'info') ||
      (/còn lỗi chặn tổng hợp/.test(String(was)) && /^Số liệu tính đến ngày 29\/11\/2024/.test(String(is))) ||
      (/trước ngày chốt số liệu/.test(String(was)) && /được hiểu là tính đến ngày 29\/11\/2024/.test(String(is))),
  },
  {
    reason: 'the same in a list from which others are gone',
    document: /\/faulty-rollup\.json$/,
    path: /^findings\[[-+]V19-gui-truoc-ngay-chot\.xlsx\]$/,
    mended: (was, is) => ruleOf(was ?? is) === 'V19' && Object(was ?? is).severity === (was ? 'error' : 'info'),
  },
  {
    reason: 'and so is counted as no error, while two more units of its own kind than a commune has are two',
    document: /\/check\.json$/,
    path: /^totals\.errors$/,
    mended: (was, is) => Number(is) - Number(was) === 2 - 1,
  },
  {
    reason: 'nothing of nothing (V22) and a commune without a class of its own (V12) are not worth a word',
    document: /\/(faulty-rollup|check)\.json$/,
    path: /findings\[-|^totals\.warnings$/,
    mended: (was, is) => (typeof was === 'number' ? Number(is) < was : isNoise(was) && is === undefined),
  },
  {
    reason: 'a commune is one unit of its own kind',
    document: /\/(faulty-rollup|check)\.json$/,
    path: /findings\[\+/,
    mended: (was, is) => was === undefined && ruleOf(is) === 'V25',
  },
  {
    reason: 'a rate is only far from others by five or more of those it counts (half of six units is no outlier)',
    document: /^cao-lanh-2021-2030-2027\/(rollup|from-summary)\.json$/,
    path: /^findings\[-/,
    mended: (was, is) => ruleOf(was) === 'X01' && Object(was).element === 'A06' && is === undefined,
  },
  {
    reason: 'so that its only note is gone from the sheet',
    document: /^cao-lanh-2021-2030-2027\/summary\.xlsx$/,
    path: /^Lỗi và cảnh báo\.[A-Z]\d+$/,
    mended: (was, is) =>
      is === undefined || String(was).replace('1 lưu ý (trong đó có cảnh báo đơn vị đã giải trình)', '0 lưu ý') === is,
  },
  {
    reason: 'what a unit explains is a claim: it is counted by itself, and settles nothing',
    document: /\/check\.json$/,
    path: /^totals\.(explained|accepted)$/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'so that the list of findings no longer counts it among the notes',
    document: /\/summary\.xlsx$/,
    path: /^Lỗi và cảnh báo\.A3$/,
    mended: (was, is) => String(was).replace(' (trong đó có cảnh báo đơn vị đã giải trình)', '') === is,
  },
  {
    reason: 'forms that say they have estimates are counted as such',
    document: /\.json$/,
    path: /^(ledger|ledger\.files\[[^\]]*\]|attainment\[[^\]]*\]\.coverage)\.estimated$/,
    mended: (was) => was === undefined,
  },
  {
    reason: 'estimates keep their mark on every sheet',
    document: /\/summary\.xlsx$/,
    path: /^(Kết quả|Theo đơn vị|Đối chiếu)\./,
    mended: (was, is) => isMarked(String(was ?? ''), String(is)),
  },
  {
    reason:
      'after 7/2025 a summary too calls figures by the words of the time, and parts as the plan’s line of the year',
    document: /(cao-lanh-\S+-2027|dong-nai-\S+-2026)\/summary\.xlsx$/,
    path: /^(Số liệu\.[A-Z]+6|Đối chiếu\.B\d+)$/,
    mended: (was, is) => isOfTheTime(String(was).split(' – '), String(is).split(' – ')),
  },
];

/** The same figure with its part called otherwise, or a budget by its tier. */
function isOfTheTime([was = '', ...parts]: readonly string[], [is = '', ...now]: readonly string[]): boolean {
  return (
    was === is || (/^Ngân sách .*(xã|tỉnh)/.test(was) && /^Ngân sách cấp /.test(is) && parts.join() === now.join())
  );
}

/** Without the head of an annex, ties and the mark of what is not due yet. */
function asAnnex(said: string): string {
  return inWords(/ → (.*)$/s.exec(said)?.[1] ?? said)
    .replace(/^Phụ lục II\n|^\(Kèm theo [^\n]*\)\n/, '')
    .replace(/ \((?:\d+ đơn vị đồng hạng 1|các đơn vị bằng nhau, không phân hạng)\)$/, '')
    .replace(' “◔ chưa”: chưa đạt nhưng chưa đến hạn.', '')
    .replace(' (bản kế hoạch 2)', '')
    .replace(/ \(ước( \d+)?\)/, '')
    .replace('◔ chưa', '✗ chưa');
}

/** What “Kết quả” says, wherever on the sheet, in today's words: its rows and columns stand in another order since. */
function saidOnResult({ 'Kết quả': result = {}, ...sheets }: ReturnType<typeof sheetTable>): object {
  const said = Object.values(result).map((cell) => {
    const shown = / → (.*)$/s.exec(cell)?.[1] ?? cell;
    const plain = plainWords(inWords(shown)).replace(/^✓ Vượt/, '✓ Đạt');
    return shown !== '' && Number.isFinite(Number(shown)) ? String(Number(Number(shown).toPrecision(12))) : plain;
  });
  return { ...sheets, 'Kết quả': Object.fromEntries(said.map((words) => [words, 'said'])) };
}

/** A sentence without the words by which it says more since. */
function plainWords(said: string): string {
  return said
    .replace(/(\(?[\d.,]+\/[\d.,]+) (?:đơn vị|người|trẻ em|cơ sở|lượt|triệu đồng)(?=[) ])/, '$1')
    .replace(/ (?:ước )?đạt ([\d.,]+) (?:người\/đơn vị|người)/, ' đạt $1')
    .replace(/((?:vượt|thấp hơn) [\d.,]+) (?:người\/đơn vị|người)(?= so)/, '$1')
    .replace(/(kết quả [\d.,]+) (?:cơ sở|triệu đồng)/, '$1')
    .replace(/; ước thực hiện: \d+ đơn vị gửi số ước| \(ước thực hiện: \d+ đơn vị gửi số ước\)/g, '')
    .replace(/ \(ước( \d+)?\)/g, '')
    .replaceAll(' %', '%')
    .replace(' ước đạt ', ' đạt ')
    .replace(/ chưa đánh giá được\. /, ': ');
}

/** The same cell but for the marks of estimates, and for what is said in words by now. */
function isMarked(was: string, is: string): boolean {
  const plain = is
    .replace(/; ước thực hiện: \d+ đơn vị gửi số ước| \(ước thực hiện: \d+ đơn vị gửi số ước\)/g, '')
    .replace(/ \(ước( \d+)?\)/g, '')
    .replace(/\n?Có số ước thực hiện\./, '');
  return plain !== is && (plain === was || sameShown(was, plain) || inWords(was) === plain.replaceAll(' %', '%'));
}

const ruleOf = (finding: unknown): unknown => Object(finding).rule;

/** What said too much: a rate over 0, and participations beside no class. */
function isNoise(finding: unknown): boolean {
  const { rule, element } = Object(finding) as { rule?: unknown; element?: unknown };
  return rule === 'V22' || (rule === 'V12' && element === 'C09');
}

/** What a form with errors came to: rejected then; now its figures are held, and the unit's form without errors counts. */
const HELD_INSTEAD: Readonly<Record<string, string>> = { rejected: 'superseded', hasErrors: 'hasHeld' };

/** Requirements of the five plans as they were written with signs, in words. */
function inWords(said: string): string {
  return said
    .replaceAll(' %', '%')
    .replace(/(?:tăng )?≥ ([^()]+?) so với năm/, 'tăng ít nhất $1 so với năm')
    .replace(/≥ 100%/, '100%')
    .replace(/≥ ([\d.,]+(?:%| người\/đơn vị| người))/, 'từ $1 trở lên')
    .replace(/> ([\d.,]+%)/, 'trên $1')
    .replace(/= ([\d.,]+%)/, 'đúng $1');
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/** Two cells as `sheetTable` tells them: formulas that show the same, but for the last digits of binary fractions. */
function sameShown(was: unknown, is: unknown): boolean {
  const [before, now] = [was, is].map((cell) => / → (.*)$/s.exec(String(cell))?.[1]);
  if (before === undefined || now === undefined) return false;
  return before === now || isSame(Number(before), Number(now));
}

interface Release {
  readonly name: string;
  readonly programme: string;
  readonly year: string;
  readonly unit: string;
}

const RELEASES: readonly Release[] = [
  { name: 'sa-dec-2021-2021', programme: 'sa-dec-2021', year: '2021', unit: '867' },
  { name: 'thua-thien-hue-2024-2024', programme: 'thua-thien-hue-2024', year: '2024', unit: '46' },
  { name: 'cao-lanh-2021-2030-2027', programme: 'cao-lanh-2021-2030', year: '2027', unit: '873' },
  { name: 'dong-nai-2021-2030-2024', programme: 'dong-nai-2021-2030', year: '2024', unit: '75' },
  { name: 'dong-nai-2021-2030-2026', programme: 'dong-nai-2021-2030', year: '2026', unit: '75' },
  { name: 'quang-tri-2016-2020-2018', programme: 'quang-tri-2016-2020', year: '2018', unit: '45' },
];

const comparison = new Comparison(NAMED);

const parsed = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** With files named from the given folder on, as they are now; a summary of 0.1 still names that folder, too. */
const fromFolder = (kept: unknown): unknown => JSON.parse(JSON.stringify(kept).replaceAll(/(?:books|faulty)\//g, ''));

/** The JSON of a roll-up of one of the release's own files or folders. */
function rollUp(
  folder: string,
  release: Release,
  source: string,
  ...more: readonly string[]
): { readonly json: unknown; readonly book: string } {
  const { programme, year, unit } = release;
  const of = ['--programme', programme, '--year', year, '--unit', unit];
  const outputs = ['--out', 'new.xlsx', '--json', 'new.json', '--force'];
  const done = tonghopIn(folder, 'rollup', source, ...of, ...outputs, ...more);
  if (done.code === 2) throw new Error(done.err);
  return { json: parsed(path.join(folder, 'new.json')), book: path.join(folder, 'new.xlsx') };
}

/** The files of the folder with faults that counted then: every other is a different report of the same two units. */
function usedThen(folder: string): readonly string[] {
  const { ledger } = parsed(path.join(folder, 'faulty-rollup.json')) as {
    readonly ledger: { readonly files: readonly { readonly file: string; readonly fate: string }[] };
  };
  return ledger.files.filter(({ fate }) => fate === 'used').map(({ file }) => file);
}

describe.each(RELEASES)('files of version 0.1: $name', (release) => {
  const folder = unpackRelease(release.name);
  const unnamed = (document: string, is: unknown): string =>
    comparison.unnamed(`${release.name}/${document}`, fromFolder(parsed(path.join(folder, document))), fromFolder(is));

  it('rolls the workbooks up to the same JSON and the same sheets', () => {
    const { json, book } = rollUp(folder, release, 'books');
    expect(unnamed('rollup.json', json)).toBe('');
    const kept = fromFolder(saidOnResult(sheetTable(path.join(folder, 'summary.xlsx'))));
    expect(comparison.unnamed(`${release.name}/summary.xlsx`, kept, saidOnResult(sheetTable(book)))).toBe('');
  }, 120_000);

  it('rolls the summary up to the same JSON', () => {
    expect(unnamed('from-summary.json', rollUp(folder, release, 'summary.xlsx').json)).toBe('');
  }, 120_000);

  if (existsSync(path.join(folder, 'faulty')))
    it('finds the same in the workbooks with faults', () => {
      const prefer = usedThen(folder).flatMap((file) => ['--prefer', file]);
      expect(unnamed('faulty-rollup.json', rollUp(folder, release, 'faulty', ...prefer).json)).toBe('');
      const checked = tonghopIn(folder, 'check', 'faulty', '--json');
      expect(checked.code).toBe(1);
      expect(unnamed('check.json', JSON.parse(checked.out))).toBe('');
    }, 120_000);
});

it('names no difference that does not show', () => {
  expect(comparison.stale()).toEqual([]);
});
