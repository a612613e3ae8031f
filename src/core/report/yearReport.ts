import type { RollUp } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { WordsRole } from '../../domain/catalogue/roles';
import { indicatorWithRole, partWithRole } from '../../domain/catalogue/withRole';
import { inYear } from '../../domain/day';
import { numberOf } from '../../domain/figure';
import { elementKey } from '../../domain/ids';
import { nameBlock } from '../../domain/plan/nameBlock';
import { findIndicator } from '../../domain/plan/elements';
import type { Programme } from '../../domain/plan/programme';
import type { Attainment } from '../../domain/targets/verdict';
import { annexNumber } from '../../domain/texts/annexNumber';
import { showNumber } from '../../domain/texts/number';
import { dayInWords } from '../../domain/texts/officialDay';
import { annexPages, figuresAnnex, targetAnnex, unitAnnex, type Annex } from './annexes';
import type { ReportFields } from './fields';
import { illustrativeBlocks, underPlan, some, toHead } from './frame';
import { addressed, addresseesOf, annexOf, letterhead, signingOf } from './letterhead';
import {
  heading,
  paragraph,
  toBeWritten,
  type OwnWords,
  type ReportBlock,
  type ReportModel,
  type ReportPart,
} from './model';
import { fundingSentence } from './funding';
import { figuresSentence, reportFigures, type ReportFigure } from './reportFigures';
import { saidBlocks, wordsAnnex, type WordsByRole } from './saidWords';
import { targetChart, targetParts, unmetWords, type ToldTarget } from './targetWords';
import { namedUnits, namedWriters, sharedWords, wordsIn, type SharedWords } from './unitWords';

/** Everything a report of a year is made of. */
export interface YearReportArgs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly rollUp: RollUp;
  readonly told: readonly ToldTarget[];
  /** How many targets are met, for each authority one sentence. */
  readonly headline: readonly string[];
  readonly fields: ReportFields;
  /** Figures of the year before, of the same unit. */
  readonly before?: RollUp;
  readonly illustrative: boolean;
}

/** The signed report of a year (docs/report.md#what-stands-in-it). */
export function yearReport(args: YearReportArgs): ReportModel {
  const { programme, rollUp } = args;
  const words = wordsOf(args);
  const annexes = annexesOf(args, words);
  return {
    identity: {
      kind: 'year',
      programme: programme.id,
      list: rollUp.root.list,
      unit: rollUp.root.code,
      year: rollUp.year,
    },
    title: `Báo cáo kết quả thực hiện ${programme.title} năm ${rollUp.year}`,
    pages: [
      { orientation: 'portrait', stretches: mainPages(args, words) },
      ...annexPages(annexes, annexOf(args, 'Báo cáo')),
    ],
  };
}

function mainPages(args: YearReportArgs, words: WordsByRole): readonly (ReportPart | OwnWords)[] {
  const { catalogue, told, headline } = args;
  const figures = reportFigures(args.programme, catalogue, args.rollUp);
  const saying = { naming: namedWriters, annex: annexNumber('words') };
  const chart = targetChart(
    told.map(({ attainment }) => attainment),
    catalogue,
  );
  return [
    { id: 'head', name: 'Phần đầu văn bản', blocks: headBlocks(args, args.rollUp.year) },
    { id: 'opening', name: 'Mở đầu', blocks: [paragraph(opening(args))] },
    toHead('I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI'),
    { id: 'direction', name: 'Tình hình triển khai, báo cáo', blocks: directionWords(args) },
    toBeWritten(),
    toHead('II. KẾT QUẢ THỰC HIỆN'),
    { blocks: [heading(2, '1. Kết quả thực hiện các mục tiêu')] },
    ...some(
      'headline',
      'Đánh giá chung',
      headline.map((sentence) => paragraph(sentence)),
    ),
    ...targetParts(told, catalogue),
    ...some('chart', 'Biểu đồ kết quả', chart ? [{ kind: 'chart', chart }] : []),
    { blocks: [heading(2, '2. Kết quả thực hiện các hoạt động')] },
    { id: 'activities', name: 'Kết quả hoạt động', blocks: activityWords(args, figures) },
    toBeWritten(),
    { blocks: [heading(2, '3. Kinh phí thực hiện')] },
    { id: 'funding', name: 'Kinh phí', blocks: [paragraph(fundingSentence(args))] },
    toHead('III. KHÓ KHĂN, VƯỚNG MẮC, NGUYÊN NHÂN'),
    { id: 'difficulties', name: 'Khó khăn, vướng mắc', blocks: saidBlocks('difficulties', words.difficulties, saying) },
    toBeWritten(),
    toHead('IV. PHƯƠNG HƯỚNG, NHIỆM VỤ'),
    { id: 'next', name: 'Mục tiêu còn phải thực hiện', blocks: nextWords(args) },
    toBeWritten(),
    toHead('V. KIẾN NGHỊ, ĐỀ XUẤT'),
    { id: 'proposals', name: 'Kiến nghị, đề xuất', blocks: saidBlocks('proposals', words.proposals, saying) },
    toBeWritten(),
    { id: 'closing', name: 'Kết thúc', blocks: [paragraph(closing(args))] },
    { id: 'signing', name: 'Nơi nhận, chữ ký', blocks: [{ kind: 'signing', signing: signingOf(args) }] },
  ];
}

function headBlocks(args: YearReportArgs, year: number): readonly ReportBlock[] {
  return [
    { kind: 'letterhead', head: letterhead(args) },
    { kind: 'title', name: 'BÁO CÁO', about: `Kết quả thực hiện ${args.programme.title} năm ${year}` },
    ...illustrativeBlocks(args.illustrative),
    ...addressed(args),
  ];
}

function opening(args: YearReportArgs): string {
  const { programme, rollUp } = args;
  const until = dayInWords(inYear(programme.asOf, rollUp.year));
  return `${underPlan(programme)}, ${nameBlock(args).agency} báo cáo kết quả thực hiện năm ${rollUp.year} (số liệu tính đến ${until}) như sau:`;
}

function directionWords(args: YearReportArgs): readonly ReportBlock[] {
  const { reported, expected, missing, estimated } = args.rollUp.ledger;
  const all = `${showNumber(reported)}/${showNumber(expected)}`;
  const provisional = reported < expected ? ' Kết quả trong báo cáo này là kết quả tạm tính.' : '';
  const lacking = missing.length === 0 ? '' : ` Chưa có báo cáo của: ${namedUnits(missing, MOST_MISSING)}.`;
  const estimate =
    estimated === undefined ? '' : ` Trong đó ${showNumber(estimated)} đơn vị gửi số liệu ước thực hiện.`;
  return [
    ...plansIssued(args),
    paragraph(`Về chế độ báo cáo: ${all} đơn vị đã gửi báo cáo.${estimate}${lacking}${provisional}`),
  ];
}

const MOST_MISSING = 15;

function plansIssued({ catalogue, rollUp }: YearReportArgs): readonly ReportBlock[] {
  const [code, part] = [indicatorWithRole(catalogue, 'planIssued'), partWithRole(catalogue, 'issued')];
  const value =
    code === undefined || part === undefined ? undefined : rollUp.units[0]?.values.get(elementKey(code, part));
  const issued = numberOf(value);
  if (!value || issued === undefined) return [];
  return [
    paragraph(
      `Có ${showNumber(issued)}/${showNumber(value.reported)} đơn vị đã ban hành kế hoạch thực hiện của đơn vị mình.`,
    ),
  ];
}

/** Sections that no target is measured in and that are neither of money nor of the report itself. */
function activityWords({ catalogue, told }: YearReportArgs, figures: readonly ReportFigure[]): readonly ReportBlock[] {
  const apart = new Set([
    ...told.map(({ attainment }) => findIndicator(catalogue, attainment.target.indicator).section),
    ...(['moneyTotal', 'difficulties', 'sendingDay'] as const).flatMap((role) => {
      const code = indicatorWithRole(catalogue, role);
      return code === undefined ? [] : [findIndicator(catalogue, code).section];
    }),
  ]);
  // Lines that count the same persons once more say nothing new.
  const again = new Set(catalogue.relations.flatMap((one) => (one.kind === 'sameTotal' ? one.lines : [])));
  const counted = figures.filter(({ indicator }) => !again.has(indicator.code));
  const sections = catalogue.sections.filter(({ id }) => !apart.has(id));
  const said = sections.flatMap(({ id, vi }) => {
    const sentence = figuresSentence(counted.filter(({ indicator }) => indicator.section === id));
    return sentence === '' ? [] : [{ vi, sentence }];
  });
  if (said.length === 0) return [paragraph('Chưa có số liệu về các hoạt động.')];
  return said.flatMap(({ vi, sentence }, index) => [
    heading(3, `${String.fromCharCode(LETTER_A + index)}) ${vi}`),
    paragraph(sentence),
  ]);
}

const LETTER_A = 97;

function wordsOf({ catalogue, rollUp }: YearReportArgs): WordsByRole {
  const words = (role: WordsRole): readonly SharedWords[] => {
    const code = indicatorWithRole(catalogue, role);
    return sharedWords(wordsIn(rollUp, code === undefined ? undefined : elementKey(code)));
  };
  return { difficulties: words('difficulties'), proposals: words('proposals') };
}

function nextWords({ told, catalogue }: YearReportArgs): readonly ReportBlock[] {
  const unmet = unmetWords(told, catalogue);
  if (unmet.length === 0) return [paragraph('Tiếp tục duy trì các mục tiêu đã đạt.')];
  return [paragraph('Tập trung thực hiện các mục tiêu chưa đạt:'), ...unmet];
}

function closing(args: YearReportArgs): string {
  const [to] = addresseesOf(args);
  const what = `Trên đây là báo cáo kết quả thực hiện ${args.programme.title} năm ${args.rollUp.year} của ${nameBlock(args).agency}`;
  return `${what}${to === undefined ? '' : `, kính báo cáo ${to}`}./.`;
}

function annexesOf(args: YearReportArgs, words: WordsByRole): readonly Annex[] {
  const { programme, catalogue, rollUp, told, before } = args;
  const attainments: readonly Attainment[] = told.map(({ attainment }) => attainment);
  const figures = reportFigures(programme, catalogue, rollUp);
  const units = unitAnnex(rollUp, attainments, catalogue);
  const said = wordsAnnex(words, { naming: namedWriters });
  return [
    targetAnnex(attainments, catalogue),
    ...(units ? [units] : []),
    ...(figures.length === 0 ? [] : [figuresAnnex(figures, rollUp.year, before)]),
    ...(said ? [said] : []),
  ];
}
