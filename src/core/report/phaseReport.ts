import type { Catalogue } from '../../domain/catalogue/indicator';
import type { WordsRole } from '../../domain/catalogue/roles';
import { inYear } from '../../domain/day';
import { nameBlock } from '../../domain/plan/nameBlock';
import type { Programme } from '../../domain/plan/programme';
import type { FollowedCount, PhaseReview, Series } from '../../domain/series/series';
import type { Target } from '../../domain/targets/target';
import type { Attainment } from '../../domain/targets/verdict';
import { askedBy } from '../../domain/targets/comparators';
import { demandText, limitsOf } from '../../domain/targets/words';
import { showNumber } from '../../domain/texts/number';
import { annexPages, type Annex } from './annexes';
import type { ReportFields } from './fields';
import { addressed, annexOf, letterhead, signingOf, addresseesOf, type Issuing } from './letterhead';
import { moneySentence } from './funding';
import { illustrativeBlocks, underPlan, some, toHead } from './frame';
import {
  heading,
  paragraph,
  toBeWritten,
  type OwnWords,
  type ReportChart,
  type ReportModel,
  type ReportPart,
} from './model';
import { saidBlocks, wordsAnnex, type WordsByRole } from './saidWords';
import { aboveWords, resultText, SAID, shortTitle, targetParts, unmetWords, type ToldTarget } from './targetWords';
import { namedByYears, sharedWords, type SharedWords } from './unitWords';

/** Everything a review of a phase is made of. */
export interface PhaseReportArgs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly series: Series;
  readonly review: PhaseReview;
  /** The last result of each target that is due in the phase and has one. */
  readonly told: readonly ToldTarget[];
  readonly headline: readonly string[];
  /** What does not compare over the years, one sentence each. */
  readonly breaks: readonly string[];
  readonly fields: ReportFields;
}

/** The review of a phase (sơ kết) or of the whole plan (tổng kết), to be signed (docs/report.md#what-stands-in-it). */
export function phaseReport(args: PhaseReportArgs): ReportModel {
  const { programme, review } = args;
  const issuing = issuingOf(args);
  const { root, year } = issuing.rollUp;
  const words = wordsOf(args);
  const annexes = annexesOf(args, words);
  return {
    identity: { kind: 'phase', programme: programme.id, list: root.list, unit: root.code, year },
    title: `Báo cáo ${nameOf(review)} ${programme.title}`,
    pages: [
      { orientation: 'portrait', stretches: mainPages(args, issuing, words) },
      ...annexPages(annexes, annexOf(issuing, 'Báo cáo')),
    ],
  };
}

/** Issued by whoever does in the last year that has figures. */
function issuingOf({ programme, series, review, fields }: PhaseReportArgs): Issuing {
  return { programme, fields, rollUp: { root: series.unit, year: review.years.at(-1) ?? review.phase.to } };
}

/** "sơ kết giai đoạn 2021–2025", "tổng kết giai đoạn 2021–2030". */
function nameOf({ kind, phase }: PhaseReview): string {
  return `${kind === 'final' ? 'tổng kết' : 'sơ kết'} giai đoạn ${phase.from}–${phase.to}`;
}

function mainPages(args: PhaseReportArgs, issuing: Issuing, words: WordsByRole): readonly (ReportPart | OwnWords)[] {
  const { programme, catalogue, review, told, headline, series } = args;
  const chart = seriesChart(args);
  const agency = nameBlock(issuing).agency;
  const [to] = addresseesOf(issuing);
  const about = `${upper(nameOf(review))} thực hiện ${programme.title}`;
  const isMadeUp = series.years.some(({ illustrative }) => illustrative);
  return [
    {
      id: 'head',
      name: 'Phần đầu văn bản',
      blocks: [
        { kind: 'letterhead', head: letterhead(issuing) },
        { kind: 'title', name: 'BÁO CÁO', about },
        ...illustrativeBlocks(isMadeUp),
        ...addressed(issuing),
      ],
    },
    {
      id: 'opening',
      name: 'Mở đầu',
      blocks: [paragraph(`${underPlan(programme)}, ${agency} báo cáo ${nameOf(review)} như sau:`)],
    },
    toBeWritten(heading(1, 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI')),
    toHead('II. KẾT QUẢ THỰC HIỆN'),
    { id: 'years', name: 'Số liệu các năm', blocks: yearsWords(args).map((text) => paragraph(text)) },
    { blocks: [heading(2, '1. Kết quả thực hiện các mục tiêu')] },
    ...some(
      'headline',
      'Đánh giá chung',
      headline.map((sentence) => paragraph(sentence)),
    ),
    ...targetParts(told, catalogue),
    ...some('chart', 'Biểu đồ diễn biến', chart ? [{ kind: 'chart', chart }] : []),
    { blocks: [heading(2, '2. Kết quả thực hiện các hoạt động')] },
    { id: 'activities', name: 'Kết quả hoạt động', blocks: [paragraph(totalsSentence(review.activities))] },
    toBeWritten(),
    { blocks: [heading(2, '3. Kinh phí thực hiện')] },
    { id: 'funding', name: 'Kinh phí', blocks: [paragraph(fundingWords(args))] },
    toHead('III. KHÓ KHĂN, VƯỚNG MẮC, NGUYÊN NHÂN'),
    { id: 'difficulties', name: 'Khó khăn, vướng mắc', blocks: saidBlocks('difficulties', words.difficulties, SAYING) },
    toBeWritten(),
    toHead('IV. PHƯƠNG HƯỚNG, NHIỆM VỤ'),
    ...some('next', 'Mục tiêu còn phải thực hiện', unmetWords(told, catalogue)),
    toBeWritten(),
    toHead('V. KIẾN NGHỊ, ĐỀ XUẤT'),
    { id: 'proposals', name: 'Kiến nghị, đề xuất', blocks: saidBlocks('proposals', words.proposals, SAYING) },
    toBeWritten(),
    {
      id: 'closing',
      name: 'Kết thúc',
      blocks: [
        paragraph(
          `Trên đây là báo cáo ${nameOf(review)} ${programme.title} của ${agency}${to === undefined ? '' : `, kính báo cáo ${to}`}./.`,
        ),
      ],
    },
    { id: 'signing', name: 'Nơi nhận, chữ ký', blocks: [{ kind: 'signing', signing: signingOf(issuing) }] },
  ];
}

const SAYING = { naming: namedByYears, annex: 'Phụ lục II' };

/** What units wrote in the years of the phase. */
function wordsOf({ series, review }: PhaseReportArgs): WordsByRole {
  const years = series.years.filter(({ year }) => review.years.includes(year));
  const of = (asked: WordsRole): readonly SharedWords[] =>
    sharedWords(
      years.flatMap(({ year, words }) =>
        words.flatMap(({ role, unit, text }) => (role === asked ? [{ year, unit, text }] : [])),
      ),
    );
  return { difficulties: of('difficulties'), proposals: of('proposals') };
}

function yearsWords({ review, breaks }: PhaseReportArgs): readonly string[] {
  const lacking = review.missing.length === 0 ? '' : ` Chưa có số liệu năm ${review.missing.join(', ')}.`;
  return [`Số liệu tổng hợp từ báo cáo các năm ${review.years.join(', ')}.${lacking}`, ...breaks];
}

/** What was spent over the years of the phase that have figures. */
function fundingWords({ programme, catalogue, review: { phase, money, years } }: PhaseReportArgs): string {
  const day = inYear(programme.asOf, years[0] ?? phase.from);
  return moneySentence(
    { catalogue, day },
    `giai đoạn ${phase.from}–${phase.to}`,
    (key) => money.find(({ element }) => element === key)?.phases[0]?.value ?? undefined,
  );
}

/** Totals over the phase, those that do not add up left out. */
function totalsSentence(counts: readonly FollowedCount[]): string {
  const told = counts.flatMap(({ indicator, element, phases }) => {
    const value = phases[0]?.value ?? null;
    return value === null || value === 0 || element !== indicator.code
      ? []
      : [`${indicator.vi}: ${showNumber(value)} ${indicator.measure}`];
  });
  return told.length === 0 ? 'Chưa có số liệu.' : `Cả giai đoạn: ${told.map(lower).join('; ')}.`;
}

/** Rates of the targets, a line each over the years. */
function seriesChart({ series, review, catalogue }: PhaseReportArgs): ReportChart | undefined {
  const { years } = review;
  const lines = series.targets.flatMap(({ points, measuredIn }) => {
    const first = points.find(({ year }) => years.includes(year));
    if (!first || measuredIn.kind !== 'percent' || limitsOf(askedBy(first.attainment.target)).length === 0) return [];
    const at = (year: number): number | null => points.find((point) => point.year === year)?.attainment.actual ?? null;
    const values = years.map(at).map((value) => (value === null ? null : Math.round(value * 100) / 100));
    if (values.every((value) => value === null)) return [];
    return [{ name: shortTitle(first.attainment, catalogue), as: 'line' as const, values }];
  });
  if (lines.length === 0 || years.length < 2) return undefined;
  return { title: 'Kết quả các năm (%)', categories: years.map(String), series: lines.slice(0, MOST_LINES) };
}

const MOST_LINES = 6;

/** Two of them have numbers of their own; a single one has none (docs/report.md#annexes). */
function annexesOf(args: PhaseReportArgs, words: WordsByRole): readonly Annex[] {
  const said = wordsAnnex(words, { naming: namedByYears, number: SAYING.annex });
  return said ? [{ ...targetsAnnex(args), number: 'Phụ lục I' }, said] : [targetsAnnex(args)];
}

function targetsAnnex({ series, review, catalogue }: PhaseReportArgs): Annex {
  const { years } = review;
  const told = series.targets.flatMap(({ targets, points }) => {
    const inPhase = points.filter(({ year }) => years.includes(year));
    const last = inPhase.at(-1)?.attainment;
    const target = last?.target ?? targets.at(-1);
    if (!target || (!last && !targets.some((one) => isOf(one, review)))) return [];
    const above = last === undefined ? '' : aboveWords(last, catalogue);
    const row = [
      target.vi,
      demandText(target, catalogue, 'vi'),
      ...years.map((year) => yearText(inPhase.find((point) => point.year === year)?.attainment)),
      last === undefined ? '–' : upper(SAID[last.verdict]),
    ];
    return [{ row, above }];
  });
  const isCompared = told.some(({ above }) => above !== '');
  return {
    id: 'targets',
    title: 'Kết quả thực hiện các mục tiêu qua các năm',
    orientation: 'landscape',
    table: {
      columns: [
        { title: 'STT', width: 13, align: 'center' },
        { title: 'Mục tiêu', width: 76, align: 'left' },
        { title: 'Yêu cầu', width: 36, align: 'center' },
        ...years.map((year) => ({ title: `Năm ${year}`, width: 22, align: 'right' as const })),
        { title: 'Kết luận', width: 30, align: 'center' },
        ...(isCompared ? [{ title: 'Mục tiêu cấp trên', width: 36, align: 'center' as const }] : []),
      ],
      rows: told.map(({ row, above }, index) => [String(index + 1), ...row, ...(isCompared ? [above || '–'] : [])]),
    },
  };
}

/** Whether something is asked of a year of the phase. */
function isOf({ periodFrom, periodTo }: Target, { phase }: PhaseReview): boolean {
  return periodFrom <= phase.to && phase.from <= periodTo;
}

function yearText(attainment: Attainment | undefined): string {
  return attainment ? resultText(attainment) : '–';
}

function upper(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

function lower(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : `${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`;
}
