import type { ReportModel } from '../../src/core/report/model';
import { markOf } from '../../src/docx/partMarks';
import { writeReport } from '../../src/docx/writeReport';
import { indicatorWithRole, partWithRole } from '../../src/domain/catalogue/withRole';
import type { Programme } from '../../src/domain/plan/programme';
import { referencesIn, type Verdict } from '../../src/domain/targets/verdict';
import { documentInWords } from '../../src/domain/texts/documentInWords';
import { phaseReportOf } from '../../src/usecases/phaseReportOf';
import { reminderReportOf } from '../../src/usecases/reminderReportOf';
import type { RollUpResult } from '../../src/usecases/rollUpFiles';
import { seriesJson } from '../../src/usecases/series/seriesJson';
import { seriesArgs } from '../core/reports/series/args';
import { programmeOf } from '../core/rollup/builders';
import { catalogue } from '../support/plans';
import { rolledPlan, toldOf, yearModel, type JsonAttainment, type Told } from './planReports';
import {
  atMost,
  chartedFigures,
  figuresIn,
  fixed,
  numbersIn,
  says,
  toldParts,
  type ToldFigure,
  type ToldPart,
} from './toldFigures';

// Documents are read back from their XML; what their numbers are held against is the JSON of the same roll-up.

/** Names and documents with digits, which are no figures. */
function wordsWithDigits({
  programme,
  result,
}: Pick<Told, 'programme'> & { readonly result: Pick<RollUpResult, 'attainments'> }): readonly string[] {
  const documents = result.attainments.flatMap((one) => [
    ...referencesIn(one).map(({ target }) => target.document),
    ...(one.layer === undefined ? [] : [one.layer]),
  ]);
  const cited = documents.map(documentInWords).flatMap(({ whole, short }) => [whole, short]);
  const indicators = catalogue().indicators.flatMap(({ vi, measure }) => [vi, lower(vi), measure]);
  const sections = catalogue().sections.map(({ vi }) => vi);
  const titles = result.attainments.map(({ target }) => target.vi);
  const all = [...titles, ...documents, ...cited, ...indicators, ...sections, programme.name];
  return [...new Set(all.filter((words) => /\d/.test(words)))].sort((a, b) => b.length - a.length);
}

const lower = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

type Known = (figure: ToldFigure) => boolean;

const anyOf = (values: readonly (number | null | undefined)[], shown: string): boolean =>
  values.some((value) => value !== null && value !== undefined && says(shown, value));

/** Numbers of a text that `known` does not know. */
function unknown(text: string, names: readonly string[], known: Known): readonly ToldFigure[] {
  return figuresIn(text, names).filter((figure) => !known(figure));
}

/** What may be said of a target: each kind of number where its kind stands in the JSON. */
function ofTarget(json: JsonAttainment, more: readonly number[] = []): Known {
  const all = [...numbersIn(json), ...more];
  const pairs = pairsIn(json);
  return ({ shown, unit: kind, of }) => {
    if (of !== undefined) return pairs.some(([above, below]) => says(shown, above) && says(of, below));
    if (kind === 'points') return anyOf([json.gap, json.lastYear?.change, json.value, json.reference?.value], shown);
    return anyOf(all, shown);
  };
}

function pairsIn(json: unknown): readonly (readonly [number, number])[] {
  if (typeof json !== 'object' || json === null) return [];
  const { numerator, denominator, reported, expected, ...rest } = json as Readonly<Record<string, unknown>>;
  const own = [
    [numerator, denominator],
    [reported, expected],
  ].flatMap(([above, below]) =>
    typeof above === 'number' && typeof below === 'number' ? [[above, below] as const] : [],
  );
  return [...own, ...Object.values(rest).flatMap(pairsIn)];
}

/** Of the whole: totals with their coverage, and the money spent in percent of what was planned. */
function ofWhole({ json }: Told): Known {
  const values = Object.values(json.units[0]?.values ?? {}).filter(({ state }) => state === 'value');
  const pairs = [
    ...values.map(({ reported, expected }) => [reported, expected]),
    ...values.map(({ value, reported }) => [value, reported]),
  ];
  const total = indicatorWithRole(catalogue(), 'moneyTotal') ?? '';
  const amount = (role: 'spent' | 'planned'): number =>
    Number(json.units[0]?.values[`${total}.${partWithRole(catalogue(), role) ?? ''}`]?.value);
  const rate = (amount('spent') * 100) / amount('planned');
  return ({ shown, unit: kind, of }) => {
    if (of !== undefined) return pairs.some(([above, below]) => says(shown, Number(above)) && says(of, Number(below)));
    if (kind === 'percent') return shown === fixed(rate, 1);
    return values.some(({ value }) => typeof value === 'number' && says(shown, value));
  };
}

function ofLedger({ json }: Told, whole: Known): Known {
  const { reported, expected, missing } = json.ledger;
  return (figure) => {
    if (figure.of === undefined) return says(figure.shown, missing.length);
    return (says(figure.shown, reported) && says(figure.of, expected)) || whole(figure);
  };
}

/** The head of the count of targets: of the plan's own, then of each document above. */
function ofClasses({ json, result }: Told): Known {
  const { exceeded = 0, met = 0 } = json.classes;
  const all = Object.values(json.classes).reduce((sum, one) => sum + one, 0);
  const verdicts = new Map<string, boolean[]>();
  const conditions = result.attainments.filter(
    ({ target, layer }) => layer === undefined && target.kind === 'condition',
  );
  const put = (document: string, verdict: Verdict): void => {
    if (verdict === 'notApplicable') return;
    verdicts.set(document, [...(verdicts.get(document) ?? []), verdict === 'met']);
  };
  for (const one of result.attainments) {
    if (one.target.kind === 'condition') continue;
    if (one.layer !== undefined) put(one.layer, one.verdict);
    for (const { target, verdict } of referencesIn(one)) if (target.value !== null) put(target.document, verdict);
  }
  const pairs = [
    [exceeded + met, all],
    [conditions.filter(({ verdict }) => verdict === 'met').length, conditions.length],
    ...[...verdicts.values()].map((of) => [of.filter(Boolean).length, of.length]),
  ];
  const counts = [
    ...Object.values(json.classes),
    ...[...verdicts.values()].flatMap((of) => [0, ...of.keys(), of.length]),
  ];
  return ({ shown, of }) =>
    of === undefined
      ? anyOf(counts, shown)
      : pairs.some(([above = 0, below = 0]) => says(shown, above) && says(of, below));
}

/** Parts that have no figures of the roll-up: names, days, words of units. */
const WITHOUT = /^(head|opening|difficulties|proposals|chart|closing|signing|annex_words)$/;

/** Every number of a year's document that the JSON has not, and every figure of a target that the document has not. */
function faultsOf(parts: readonly ToldPart[], told: Told): readonly string[] {
  const { json, result } = told;
  const names = wordsWithDigits(told);
  const year = [result.rollUp.year, result.rollUp.year - 1];
  const whole = ofWhole(told);
  const targets = result.attainments.map(({ target }, at) => ({ target, json: json.attainment[at] }));
  const oneOf = new Map(
    targets.map(({ target, json: one }) => [markOf(`target_${target.id.replace(/[^A-Za-z0-9]/g, '_')}`), one]),
  );
  return parts.flatMap(({ mark, text, rows }): readonly string[] => {
    const said = (found: readonly ToldFigure[]): readonly string[] =>
      found.map(({ shown, of }) => `${mark}: ${shown}${of === undefined ? '' : `/${of}`} in “${text.slice(0, 300)}”`);
    const target = oneOf.get(mark);
    if (target) return [...said(unknown(text, names, ofTarget(target, year))), ...unsaid(target, text, names)];
    if (mark === 'annex_targets') return targetRowFaults(rows, told, names);
    if (mark === 'annex_units') return unitRowFaults(rows, told);
    if (mark === 'annex_figures') return figureRowFaults(rows, told);
    if (mark === 'direction') return said(unknown(text, names, ofLedger(told, whole)));
    if (mark === 'headline') return said(unknown(text, names, ofClasses(told)));
    if (mark === 'activities') return said(unknown(text, names, whole));
    if (mark === 'funding') return said(unknown(text.replace(/năm \d{4}/, ''), names, whole));
    if (mark === 'next')
      return text.split('\n').flatMap((line) => {
        const one = targets.find(({ target: { vi } }) => line.startsWith(`- ${vi}:`))?.json;
        return said(unknown(line, names, one ? ofTarget(one) : () => false));
      });
    return WITHOUT.test(mark) ? [] : [`${mark}: nobody looks at it`];
  });
}

/** What of a result its sentence does not tell. */
function unsaid(json: JsonAttainment, text: string, names: readonly string[]): readonly string[] {
  const { target, actual, numerator, denominator } = json;
  const figures = figuresIn(text, names);
  const isTold =
    figures.some(({ shown }) => says(shown, actual ?? NaN)) &&
    (denominator === null ||
      figures.some(({ shown, of = '' }) => says(shown, numerator ?? NaN) && says(of, denominator)));
  return actual === null || isTold ? [] : [`${target}: its result is not in “${text}”`];
}

const amountText = (value: number | null): string => (value === null ? '–' : atMost(value, 2));

/** Each target has a row with exactly its figures. */
function targetRowFaults([, ...rows]: ToldPart['rows'], { json }: Told, names: readonly string[]): readonly string[] {
  if (rows.length !== json.attainment.length) return [`annex_targets: ${rows.length} rows`];
  return rows.flatMap((row, at) => {
    const one = json.attainment[at];
    if (!one) return ['annex_targets: a row of nothing'];
    const [, , demand = '', numerator, denominator, actual = '', ofPlan, , above = ''] = row;
    const [result] = figuresIn(actual);
    return [
      ...(numerator === amountText(one.numerator) && denominator === amountText(one.denominator) ? [] : ['figures']),
      ...((result === undefined ? one.actual === null : says(result.shown, one.actual ?? NaN)) ? [] : ['result']),
      ...(ofPlan === (one.ofPlan === null ? '–' : `${fixed(one.ofPlan, 1)}%`) ? [] : ['percent of the plan']),
      ...unknown(`${demand} ${above}`, names, ofTarget(one)).map(({ shown }) => shown),
    ].map((fault) => `annex_targets, ${one.target}: ${fault} in “${row.join(' | ')}”`);
  });
}

function unitRowFaults([, ...rows]: ToldPart['rows'], { json }: Told): readonly string[] {
  return rows.flatMap(([, name = '', ...cells]) => {
    const values = Object.values(json.units.find((one) => lower(one.name) === lower(name))?.values ?? {}).flatMap(
      ({ value }) => (typeof value === 'number' ? [fixed(value, 1)] : []),
    );
    return cells
      .filter((cell) => cell !== '–' && !values.includes(cell))
      .map((cell) => `annex_units, ${name}: ${cell}`);
  });
}

/** The totals of the JSON, all of them and no other. */
function figureRowFaults([, ...rows]: ToldPart['rows'], { json }: Told): readonly string[] {
  const told = ['count', 'money', 'yesNo'];
  const totals = catalogue().indicators.flatMap(({ code, type }) => {
    const { value } = json.units[0]?.values[code] ?? {};
    return told.includes(type) && typeof value === 'number' ? [amountText(value)] : [];
  });
  const shown = rows.map(([, , , now = '']) => now);
  return [...shown].sort().join() === totals.sort().join() ? [] : ['annex_figures: other totals than the JSON'];
}

const write = (model: ReportModel | undefined): Promise<Uint8Array> =>
  model ? writeReport(model) : Promise.reject(new Error('no document'));

/** With the national targets as a plan above; the one the plan itself has no more stands as a layer. */
function withLayer(id: string): Programme {
  const programme = programmeOf(id);
  const reference = programme.reference.map((row) => ({ ...row, plan: 'quoc-gia' as const }));
  const targets = programme.targets.filter(({ indicator }) => indicator !== reference[0]?.indicator);
  return { ...programme, reference, targets };
}

describe('every figure of a document is one of the roll-up’s JSON', () => {
  test.each([
    ['dong-nai-2021-2030', 2024, 2],
    ['cao-lanh-2021-2030', 2024, 0],
    ['quang-tri-2016-2020', 2020, 1],
  ] as const)('%s %i, %i units missing', async (id, year, missing) => {
    const programme = programmeOf(id);
    const before = missing === 0 ? rolledPlan(programme, year - 1) : undefined;
    const told = toldOf(programme, rolledPlan(programme, year, missing), before);
    const parts = toldParts(await write(yearModel(told)));
    expect(faultsOf(parts, told)).toEqual([]);
    expect(parts.filter(({ mark }) => mark.startsWith('target_'))).toHaveLength(told.json.attainment.length);
  });

  test.each([
    ['sa-dec-2021', 2021],
    ['thua-thien-hue-2024', 2024],
  ] as const)('%s %i, with the national targets as a layer', async (id, year) => {
    const programme = withLayer(id);
    const told = toldOf(programme, rolledPlan(programme, year));
    expect(told.result.attainments.some(({ layer }) => layer !== undefined)).toBe(true);
    expect(faultsOf(toldParts(await write(yearModel(told))), told)).toEqual([]);
  });

  test('a figure that another one took the place of is found, wherever it stands', async () => {
    const programme = programmeOf('sa-dec-2021');
    const told = toldOf(programme, rolledPlan(programme, 2021, 2));
    const bytes = await write(yearModel(told));
    const parts = toldParts(bytes);
    const charted = told.json.attainment.flatMap(({ actual, value }) =>
      [actual, value].flatMap((one) => (one === null ? [] : [Math.round(one * 100) / 100])),
    );
    expect(chartedFigures(bytes).filter((one) => !charted.includes(one))).toEqual([]);
    const digit = /\d(?=[^\d]*$)/;
    const wrong = (part: ToldPart): ToldPart => ({
      ...part,
      text: part.text.replace(/(\d)(?=\/|%| triệu)/, (one) => `${(Number(one) + 5) % 10}`),
      rows: part.rows.map((row, at) =>
        at === 1 ? row.map((cell) => cell.replace(digit, (one) => `${(Number(one) + 5) % 10}`)) : row,
      ),
    });
    const looked = parts.filter(({ mark, text }) => !WITHOUT.test(mark) && /\d(\/|%| triệu)/.test(text));
    expect(looked.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining(['direction', 'headline', 'funding', 'annex_targets']),
    );
    for (const part of looked) expect([part.mark, faultsOf([wrong(part)], told).length > 0]).toEqual([part.mark, true]);
  });
});

test('the review of a phase says what the series’ JSON says', async () => {
  const { series: made, programme } = seriesArgs({ phase: { from: 2021, to: 2025 } });
  const series = { ...made, leftOut: [] };
  const [review] = series.reviews;
  if (!review) throw new Error('no review');
  const plan = { version: 1, fingerprint: '' };
  const json = JSON.parse([...seriesJson(series, 'vi', plan)].join('')) as SeriesOfJson;
  const parts = toldParts(await write(phaseReportOf(series, { programme, catalogue: catalogue(), fields: {} })));
  const text = (mark: string): string => parts.find((part) => part.mark === mark)?.text ?? '';
  const told = json.reviews[0];
  const attainments = review.targets.flatMap(({ point }) => point?.attainment ?? []);
  const names = wordsWithDigits({ programme, result: { attainments } });
  expect(attainments.length).toBeGreaterThan(2);
  review.targets.forEach(({ target, point }, index) => {
    if (!point) return;
    const known = numbersIn(told?.targets[index]);
    const said = text(markOf(`target_${target.id.replace(/[^A-Za-z0-9]/g, '_')}`));
    expect(said).toContain(target.vi);
    const isKnown: Known = ({ shown, of }) => anyOf(known, shown) && (of === undefined || anyOf(known, of));
    expect(unknown(said, names, isKnown)).toEqual([]);
  });
  const sums = (mark: string, of: unknown): unknown =>
    unknown(text(mark).replace(/giai đoạn \d{4}–\d{4}/, ''), names, ({ shown }) => anyOf(numbersIn(of), shown));
  expect([sums('activities', told?.activities), sums('funding', told?.money)]).toEqual([[], []]);
  const [, ...rows] = parts.find(({ mark }) => mark === 'annex_targets')?.rows ?? [];
  // Those of the phase before the next one begins.
  const asked = json.targets.filter(({ milestones }) => milestones.some(({ periodFrom }) => periodFrom <= 2025));
  expect(rows).toHaveLength(asked.length);
  rows.forEach((row, index) =>
    review.years.forEach((year, column) => {
      const actual = asked[index]?.years.find((one) => one.year === year)?.actual ?? null;
      const [shown] = figuresIn(row[3 + column] ?? '');
      expect(actual === null ? shown === undefined : says(shown?.shown ?? '', actual)).toBe(true);
    }),
  );
});

/** The parts of `series --json` that a review tells of. */
interface SeriesOfJson {
  readonly targets: readonly {
    readonly milestones: readonly { readonly periodFrom: number }[];
    readonly years: readonly { readonly year: number; readonly actual: number | null }[];
  }[];
  readonly reviews: readonly {
    readonly money: unknown;
    readonly activities: unknown;
    readonly targets: readonly unknown[];
  }[];
}

test('a reminder counts and names who owes, as the ledger of the JSON does', async () => {
  const programme = programmeOf('thua-thien-hue-2024');
  const { result, json } = toldOf(programme, rolledPlan(programme, 2024, 5));
  const setting = { programme, catalogue: catalogue(), today: '2024-12-01', fields: {} };
  const body = toldParts(await write(reminderReportOf(result.rollUp, setting))).find(({ mark }) => mark === 'body');
  const text = body?.text ?? '';
  const { expected, reported, missing } = json.ledger;
  expect(text).toContain(`đã nhận được ${reported}/${expected} báo cáo; còn ${missing.length} báo cáo chưa gửi`);
  const listed = [...text.matchAll(/^- (.*?): chưa có báo cáo/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(missing.map(({ name }) => name).sort());
  const counts = [...text.matchAll(/: (\d+) đơn vị, gồm:/g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(missing.length);
  const bare = text.replace(/\d{1,2}\/\d{1,2}\/\d{4}|năm \d{4}|\(Biểu [^)]*\)|mục [\w.]+/g, '');
  expect(figuresIn(bare).map(({ shown }) => Number(shown))).toEqual([reported, missing.length, ...counts]);
});
