import type { Entry } from '../src/core/forms/formArgs';
import { isFormula, type SheetModel } from '../src/core/sheet/model';
import { valueOf } from '../src/domain/figure';
import type { Finding } from '../src/domain/finding';
import type { Unit } from '../src/domain/territory/unit';
import { attainmentText } from '../src/core/attainment/attainmentText';
import { findingGroups } from '../src/taskpane/actions/findingGroups';
import { LastYear } from '../src/usecases/lastYear';
import { formWorkbook, type FormPlan } from '../src/usecases/makeForms';
import { faultWorkbooks } from '../src/usecases/faultyForms';
import { illustrativeWorkbook } from '../src/usecases/illustrativeForms';
import { messageOf } from '../src/usecases/messages';
import { reasonText } from '../src/usecases/reasonText';
import type { RollUpResult } from '../src/usecases/rollUpFiles';
import { summarise } from '../src/usecases/summarise';
import { COMMUNE_2025, COMMUNE_2026, DEPARTMENTS_2025, DEPARTMENTS_2026 } from './fixtures/poverty/figures';
import { key } from './support/ids';
import { catalogue as shippedCatalogue } from './support/plans';
import {
  BASE_YEAR,
  book,
  check,
  checkUnknown,
  COMMUNES,
  entriesOf,
  filledBook,
  plansOf,
  povertyCatalogue,
  povertyPlan,
  rolledUp,
  tree,
  YEAR,
} from './support/poverty';

/*
 * A programme of quite another field, a province's poverty reduction, is data alone (test/fixtures/poverty) and goes the
 * whole way through the use cases that the products use. What is expected is reckoned here, by hand.
 */

type Figures = Readonly<Record<string, Entry | null>>;

const DISTRICT = povertyCatalogue.forms.find(({ role }) => role === 'district')?.id;

function figuresOf(code: string, year: number): Figures {
  const at = COMMUNES.findIndex((commune) => commune === code);
  if (at >= 0) return year === BASE_YEAR ? COMMUNE_2025(at) : COMMUNE_2026(at);
  return (year === BASE_YEAR ? DEPARTMENTS_2025 : DEPARTMENTS_2026)[code] ?? {};
}

async function planOf(code: string, year = YEAR): Promise<FormPlan> {
  const [plan] = await plansOf(year, [code]);
  if (!plan) throw new Error(`no form for ${code}`);
  return plan;
}

/** One unit's form with some figures changed (null: left blank), read and checked. */
async function checked(code: string, changes: Figures = {}, year = YEAR, lastYear?: LastYear) {
  const figures = Object.entries({ ...figuresOf(code, year), ...changes });
  const given = Object.fromEntries(figures.flatMap(([name, entry]) => (entry === null ? [] : [[name, entry]])));
  return check(filledBook(await planOf(code, year), entriesOf(given)), lastYear);
}

/** A cluster's form, with all who report as its rows. */
async function districtForm(): Promise<FormPlan> {
  const { args, fileName } = await planOf('01273');
  const { reporting } = await tree();
  const unit: Unit = { list: args.unit.list, code: 'cum1', name: 'Cụm số 1', type: '', level: 'cluster' };
  const reporter = { kind: 'other', tier: 'district' } as const;
  return { fileName, args: { ...args, form: DISTRICT ?? args.form, unit, reporter, rows: reporting } };
}

/** A unit's report as it was sent, read and checked once. */
const sent = once((code: string, year: number) => checked(code, {}, year));

async function filled(year: number, without: readonly string[] = []) {
  const plans = await plansOf(year);
  const codes = plans.map(({ args }) => args.unit.code).filter((code) => !without.includes(code));
  return Promise.all(codes.map((code) => sent(code, year)));
}

const rolled = once(async (...without: readonly string[]): Promise<RollUpResult> => {
  const base = await rolledUp(await filled(BASE_YEAR), BASE_YEAR);
  return rolledUp(await filled(YEAR, without), YEAR, base.rollUp);
});

/** What a question has been answered is kept. */
function once<A extends readonly (string | number)[], T>(
  ask: (...about: A) => Promise<T>,
): (...about: A) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (...about) => {
    const key = about.join(' ');
    const answer = answers.get(key) ?? ask(...about);
    answers.set(key, answer);
    return answer;
  };
}

function summaryOf(result: RollUpResult): readonly SheetModel[] {
  const said = { programme: povertyPlan, catalogue: povertyCatalogue, language: 'vi' } as const;
  return summarise(result, { ...said, reasonText: (reason) => reasonText(reason, 'vi') }).sheets;
}

const ofProvince = ({ attainments }: RollUpResult) =>
  attainments.filter(({ unit }) => unit.code === povertyPlan.unit.code);

describe('forms of another programme', () => {
  it('are made for those who own lines, and for nobody else', async () => {
    const { reporting, units } = await tree();
    expect(reporting.map(({ code }) => code)).toEqual([...COMMUNES, '04.SNNMT', '04.SNV', '04.SYT']);
    expect(units.map(({ code }) => code)).toEqual(expect.arrayContaining(['04.CA', '04.STP']));
    expect((await plansOf()).map(({ args }) => args.unit.code)).toEqual(reporting.map(({ code }) => code));
    expect(await plansOf(YEAR, ['04.CA'])).toEqual([]);
  });

  it.each([...COMMUNES, '04.SNNMT', '04.SNV', '04.SYT'])('of %s are read back as filled, clean', async (code) => {
    const { forms } = await sent(code, YEAR);
    expect(forms.flatMap(({ findings }) => findings)).toEqual([]);
    const values = forms[0]?.submission.values;
    const figures = Object.entries(figuresOf(code, YEAR));
    expect(figures.map(([name]) => [name, valueOf(values?.get(key(name)))])).toEqual(figures);
  });

  it('are read where nobody knows plan or catalogue, by what they bring', async () => {
    const book = filledBook(await planOf('01273'), entriesOf(COMMUNE_2026(0)));
    const { forms } = await checkUnknown(book);
    expect(forms[0]?.findings.map(({ rule, variant, severity }) => [rule, variant, severity])).toEqual([
      ['R01', 'carried', 'info'],
    ]);
    expect(valueOf(forms[0]?.submission.values.get(key('N05')))).toBe(120);
  });

  it('have their own sections and marks', async () => {
    const [sheet] = formWorkbook(await planOf('01273')).sheets;
    const texts = (sheet?.cells ?? []).flatMap(({ content }) => (content?.kind === 'text' ? [content.text] : []));
    const formulas = (sheet?.cells ?? []).flatMap(({ content }) =>
      content && isFormula(content) ? [content.formula] : [],
    );
    for (const { id, vi } of povertyCatalogue.sections) {
      const asked = povertyPlan.lines.some(({ indicator }) => indicator.startsWith(id));
      expect([vi, texts.some((text) => text.includes(vi))]).toEqual([vi, asked]);
    }
    for (const words of ['Tỷ lệ, bình quân', 'người; triệu đồng/người', 'người; ca/100.000 dân'])
      expect(texts).toContain(words);
    for (const words of [
      'lớn hơn tổng số hộ',
      'Không thể quá 1',
      'nghèo và cận nghèo khác tổng',
      'lớn hơn hai số cộng lại',
    ])
      expect([words, formulas.some((formula) => formula.includes(words))]).toEqual([words, true]);
  });
});

/** The year after, whose figures follow on those of 2026; a first year of a phase may count anew (V11). */
const NEXT_YEAR = 2027;
const GOES_ON: Figures = { N07: 40, U01: '2027-12-05' };

/** Each relation of the catalogue in its order, then the overlapping groups: one figure that breaks it by one. */
const BROKEN: readonly (readonly [string, string, Figures, string])[] = [
  ['partOf N02 N01', '01273', { 'N02.KVA': 501 }, 'V04 above N02.KVA error'],
  ['partOf N05 N01', '01273', { N05: 2001 }, 'V04 above N05 error'],
  ['disjointTotal N05', '01273', { N05: 121 }, 'V06 lines N05 error'],
  ['cumulative N07', '01273', { N07: 41 }, 'V11 rose N07 error'],
  ['partOf N08 N07', '01273', { N08: 41 }, 'V04 above N08 error'],
  ['partOf N09 N02', '01273', { N09: 41 }, 'V04 above N09 error'],
  ['unionOf N09', '01273', { N09: 38 }, 'V04 aboveSum N09 error'],
  ['bothOf N12', '01273', { N12: 4 }, 'V05  N12 error'],
  ['atLeastOneEach P01', '01273', { P01: 39 }, 'V08 tooFew P01 error'],
  ['ratioWithin P01', '01273', { P01: 321 }, 'V26  P01 warning'],
  ['sameTotal P01', '01273', { 'P07.DOA': 121 }, 'V06 staff P07 error'],
  ['partOf P03 P02', '01273', { P03: 61 }, 'V04 above P03 error'],
  ['participations P02', '01273', { P05: 59 }, 'V10  P02 error'],
  ['firstTime P06', '01273', { P06: 61 }, 'V10  P06 error'],
  ['needs P02', '01273', { P05: 0 }, 'V14  P02 warning'],
  ['atLeastOnePer P08', '01273', { P08: 1 }, 'V08 fewForUnits P08 warning'],
  ['plausibleAtMost P02', '01273', { P02: 161 }, 'V12 moreThanStaff P02 warning'],
  ['ceiling R03', '01273', { R03: 2 }, 'V25  R03 error'],
  ['partOf S05 S04', '04.SYT', { S05: 5001 }, 'V04 above S05 error'],
  ['partOf S02 S01', '01273', { S02: 8001 }, 'V04 above S02 error'],
  ['moneyPart T03', '01273', { 'T03.VDC': 401 }, 'V18 investment T03.VDC error'],
  ['groups of N02', '01273', { 'N02.TQA': 41 }, 'V07 groupAbove N02.TQA error'],
];

/** One unit's findings of the year after, with that of 2026 beside it. */
async function findingsOf(code: string, changes: Figures): Promise<readonly Finding[]> {
  const before = new LastYear((await sent(code, YEAR)).forms.map(({ submission }) => submission));
  const more = code.includes('.') ? { U01: GOES_ON['U01'] ?? null } : GOES_ON;
  const { forms } = await checked(code, { ...more, ...changes }, NEXT_YEAR, before);
  return forms.flatMap(({ findings }) => findings);
}

const said = (findings: readonly Finding[]) =>
  findings.map(({ rule, variant, element, severity }) => `${rule} ${variant} ${element} ${severity}`);

/** What the broken relations were found to be, for those who look at words. */
const broken: (readonly Finding[])[] = [];

describe('a relation broken by one', () => {
  it.each(BROKEN)('%s', async (_, code, changes, expected) => {
    const found = await findingsOf(code, changes);
    broken.push(found);
    expect(said(found)).toContain(expected);
    expect(found.filter(({ place }) => !/^[A-Z]+\d+$/.test(place.cell))).toEqual([]);
  });

  it.each(['01273', '04.SYT'])('in %s is the only thing to be found', async (code) => {
    expect(await findingsOf(code, {})).toEqual([]);
  });

  it('is there for every relation of the catalogue', () => {
    const relations = povertyCatalogue.relations.map(({ kind }) => kind);
    expect(BROKEN.slice(0, -1).map(([name]) => name.split(' ')[0])).toEqual(relations);
  });

  it('is listed under the sections of the catalogue', async () => {
    const [errors] = findingGroups(await findingsOf('01273', { N05: 121, P06: 61, R03: 2 }), povertyCatalogue);
    const shown = (errors?.sections ?? []).map(({ section }) => section?.short?.vi ?? section?.vi);
    expect(shown).toEqual(['Hộ nghèo', 'Đào tạo nghề', 'Cấp xã thực hiện']);
  });

  it('is none where money is more than people; over nobody there is no income a head, which is told', async () => {
    expect(said(await findingsOf('01273', { Q01: 8001 }))).not.toContain('V04 above Q01 error');
    expect(said(await findingsOf('01273', { S01: 0, S02: 0 }))).toContain('V22 zeroDenominator Q02 warning');
  });
});

/** Of the whole province: what the figures add up to, and what follows from that by plain arithmetic. */
const VERDICTS: readonly (readonly [string, string, number | null, number | null, number | null])[] = [
  // Target, verdict, result, gap, still needed.
  ['< 2 %', 'notMet', 2, 0, -1],
  ['fall of 1.5 points', 'met', 7 - 5.5, 0, 0],
  ['<= 15 per 100,000', 'notMet', 17.5, 2.5, 6 - 7],
  ['about 30, ± 5 %', 'met', 28.5, 0, 0],
  ['yes in all', 'notMet', 80, -20, 1],
  ['growth of 20 % on 250', 'notMet', 16, -4, 300 - 290],
  ['between 70 and 90 %', 'met', 70, 0, 0],
  ['followed', 'notApplicable', null, null, null],
  ['> 95 %', 'notMet', 95, 0, 1],
  ['>= 300', 'notMet', 290, -10, 10],
  ['= 10', 'notMet', 12, 2, -2],
  ['growth over 10 % on 1,000,000', 'met', 14, 4, 0],
  ['fall over 10 % on 440', 'met', (9 / 44) * 100, (9 / 44) * 100 - 10, 0],
];

/** One commune of five has not reported: its size is that of the others, 2,000 households; the ends of what it can add. */
const BOUNDS: readonly (readonly [string, readonly [number, number] | undefined, boolean])[] = [
  ['< 2 %', [15_600 / 10_000, 215_600 / 10_000], false],
  ['fall of 1.5 points', [7 - 24.36, 7 - 4.36], false],
  ['<= 15 per 100,000', undefined, false],
  ['about 30, ± 5 %', undefined, false],
  ['yes in all', [60, 80], true],
  ['growth of 20 % on 250', undefined, false],
  ['between 70 and 90 %', [17_300 / 285, 21_800 / 285], false],
  ['followed', undefined, false],
  ['> 95 %', undefined, false],
  ['>= 300', undefined, false],
  ['= 10', undefined, false],
  ['growth over 10 % on 1,000,000', undefined, false],
  ['fall over 10 % on 440', undefined, false],
];

describe('the roll-up of another programme', () => {
  it('gives every comparator its verdict, result, gap and what is still needed', async () => {
    const result = await rolled();
    expect(result.rollUp.ledger).toMatchObject({ expected: 8, reported: 8, missing: [] });
    const judged = ofProvince(result);
    expect(judged).toHaveLength(povertyPlan.targets.length);
    VERDICTS.forEach(([name, verdict, actual, gap, needed], at) => {
      const one = judged[at];
      expect([name, one?.verdict, one?.needed]).toEqual([name, verdict, needed]);
      expect([one?.actual ?? null, one?.gap ?? null].map((figure) => figure?.toFixed(6))).toEqual(
        [actual, gap].map((figure) => figure?.toFixed(6)),
      );
    });
    const province = result.rollUp.units[0]?.values;
    expect(valueOf(province?.get(key('N05')))).toBe(550);
    expect(valueOf(province?.get(key('Q03')))).toBeUndefined();
  });

  it('bounds what one missing commune can still change', async () => {
    const judged = ofProvince(await rolled(COMMUNES[4]));
    BOUNDS.forEach(([name, ends, settled], at) => {
      const bounds = judged[at]?.bounds;
      const shown = bounds && [bounds.lowest.toFixed(6), bounds.highest.toFixed(6)];
      expect([name, shown, bounds?.settled ?? false]).toEqual([name, ends?.map((end) => end.toFixed(6)), settled]);
    });
  });

  it('shows the key columns of its catalogue', async () => {
    const sheet = summaryOf(await rolled()).find(({ name }) => name === 'Theo đơn vị');
    const texts = (sheet?.cells ?? []).flatMap(({ content }) => (content?.kind === 'text' ? [content.text] : []));
    const titles = texts.map((text) => text.split('\n')[0]);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Tỷ lệ hộ nghèo',
        'Tỷ lệ hộ nghèo và cận nghèo',
        'Số người thuộc hộ nghèo, cận nghèo được đào tạo nghề (người)',
        'Tỷ lệ người có việc làm sau đào tạo',
        'Thu nhập bình quân đầu người',
        'Tỷ suất bệnh lao mới phát hiện',
        'Tổng kinh phí giảm nghèo đã chi (triệu đồng)',
      ]),
    );
  });
});

describe('illustrative figures of another programme', () => {
  it('fill every form, are read back without a finding and leave no gap in the roll-up', async () => {
    const plans = await plansOf();
    const files = await Promise.all(plans.map((plan) => check(book(plan.fileName, sampleOf(plan)))));
    const forms = files.flatMap((file) => file.forms);
    expect(forms.flatMap(({ findings }) => said(findings))).toEqual([]);
    const given = forms.map(({ submission }) =>
      [...submission.values.values()].filter((one) => valueOf(one) !== undefined),
    );
    expect(given.map((figures) => figures.length).filter((count) => count < 6)).toEqual([]);
    const { rollUp, attainments } = await rolledUp(files);
    expect(rollUp.ledger).toMatchObject({ reported: 8, missing: [] });
    const gaps = attainments.filter(({ coverage }) => coverage.reported < coverage.expected);
    expect(gaps).toEqual([]);
  });

  it('have faults, each found where it was put', async () => {
    const plans = (await plansOf(NEXT_YEAR)).filter(({ args }) => ['01273', '04.SYT'].includes(args.unit.code));
    const faults = faultWorkbooks(plans, '1').filter(({ fault, damage }) => fault.rule.startsWith('V') && !damage);
    const kinds = new Set(faults.map(({ fault }) => fault.name));
    expect(kinds.size).toBeGreaterThan(15);
    for (const { fault, model } of faults) {
      const { forms } = await check(book(`${fault.name}.xlsx`, model().sheets));
      const found = forms.flatMap(({ findings }) => findings).map(({ rule, element }) => `${rule} ${element}`);
      expect([fault.name, found]).toEqual([fault.name, expect.arrayContaining([`${fault.rule} ${fault.element}`])]);
    }
  });
});

const sampleOf = (plan: FormPlan) => illustrativeWorkbook(plan, '1').sheets;

/** Every text anywhere in a value, but for formulas, of which only the quoted words count. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'formula' && typeof member === 'string' ? (member.match(/"[^"]*"/g) ?? []) : textsIn(member),
  );
}

/** A cell of the sheet “Ô nguồn”, which may look like the code of an indicator. */
const PLACE = /^(Σ )?[A-Z]\d+$/;

describe('nothing said of another programme', () => {
  const shipped = shippedCatalogue();
  const codes = [...shipped.indicators.map(({ code }) => code), ...shipped.forms.map(({ id }) => id)];
  const foreign = new RegExp(
    `trẻ em|công tác xã hội|social work|child|CTXH|(?<![\\w$])(${codes.join('|')})(?!\\w)`,
    'iu',
  );
  const strange = (texts: readonly string[]) => [...new Set(texts.filter((text) => foreign.test(text)))];

  it('names what ships: forms', async () => {
    const forms = await plansOf();
    const texts = [...forms, await districtForm()].flatMap((plan) => [plan.fileName, ...textsIn(sampleOf(plan))]);
    expect(texts.length).toBeGreaterThan(1000);
    expect(strange(texts)).toEqual([]);
  });

  it('names what ships: summary, sentences and findings in both languages', async () => {
    expect(broken).toHaveLength(BROKEN.length);
    const findings = broken.flat();
    const result = await rolled(COMMUNES[4]);
    const sentences = (['vi', 'en'] as const).flatMap((language) => [
      ...findings.map((finding) => messageOf(finding, language)),
      ...result.attainments.map((attainment) => attainmentText(attainment, language, povertyCatalogue)),
    ]);
    const texts = textsIn(summaryOf(result)).filter((text) => !PLACE.test(text));
    expect(strange([...sentences, ...texts])).toEqual([]);
  });
});
