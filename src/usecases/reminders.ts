import type { OwedBecause, OwedReport, OwingUnit } from '../core/chase/owing';
import type { Reminder } from '../core/chase/reminder';
import { asciiWords } from '../core/forms/fileName';
import { ownForm } from '../core/rollup/reporter';
import type { LedgerEntry, RollUp } from '../domain/aggregate';
import type { Catalogue } from '../domain/catalogue/indicator';
import { WordsOfDay } from '../domain/catalogue/renamed';
import { inYear } from '../domain/day';
import type { FormId, IsoDay, UnitKey } from '../domain/ids';
import { reportDeadline } from '../domain/plan/deadline';
import { dueText } from '../domain/plan/dueText';
import { dutiesIn, type Duty } from '../domain/plan/duties';
import { nameBlock } from '../domain/plan/nameBlock';
import { reporterOf } from '../domain/plan/reporter';
import type { Programme } from '../domain/plan/programme';
import { unitsBelow } from '../domain/territory/tree';
import type { Deadline } from '../domain/targets/target';
import { fullName, unitKey, type Unit } from '../domain/territory/unit';
import { documentKind } from '../domain/texts/documentInWords';
import type { Sentence } from '../domain/texts/sentence';
import { isMadeBefore } from '../domain/work/madeBefore';
import type { DecisionOf, Made, WorkDecision } from '../domain/work/workDecision';
import { byKey, WorkState } from '../domain/work/workState';
import { reasonText } from './reasonText';

/** What was asked of a unit before, days ISO. */
export interface AskedBefore {
  readonly on: string;
  readonly until?: string;
}

/** That a report was given back to be mended. */
export interface GivenBack extends AskedBefore {
  /** SHA-256 of files that were first seen since. */
  readonly since?: ReadonlySet<string>;
}

export interface ChaseSetting {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly today: string;
  /** The new day, ISO. */
  readonly until?: string;
  /** Units reminded before, and units whose report was given back to be mended. */
  readonly reminded?: ReadonlyMap<UnitKey, AskedBefore>;
  readonly returned?: ReadonlyMap<UnitKey, GivenBack>;
}

/** A reminder, to whom it goes: one unit that owes, the units below a district, or all at once. */
export interface ReminderTo {
  readonly kind: 'unit' | 'district' | 'all';
  /** The unit or district; the one that sums up for all. */
  readonly unit: Unit;
  /** Who owes, and is reminded by it. */
  readonly owing: readonly Unit[];
  readonly reminder: Reminder;
}

/** Every reminder a roll-up gives reason for: of each unit that owes, of each district above some, one for all. */
export function remindersOf(rollUp: RollUp, setting: ChaseSetting): readonly ReminderTo[] {
  const { missing } = rollUp.ledger;
  if (missing.length === 0) return [];
  const units = rollUp.units.map(({ unit }) => unit);
  const owes = new Set(missing);
  const expected = units.filter((unit) => owes.has(unit) || rollUp.submissions.has(unitKey(unit)));
  const chase = new Chase(rollUp, setting);
  return [
    chase.of('all', rollUp.root, expected, missing),
    ...districtsOf(rollUp).flatMap((area) => {
      const inside = new Set([area, ...unitsBelow(units, area.code)]);
      const owing = missing.filter((unit) => inside.has(unit));
      const asked = expected.filter((unit) => inside.has(unit));
      return owing.length === 0 ? [] : [chase.of('district', area, asked, owing)];
    }),
    ...missing.map((unit) => chase.of('unit', unit, [unit], [unit])),
  ];
}

/**
 * What a folder of work says was asked of units in this year of the plan. Reminders of today are those being written: a
 * letter made beside them must not say that nobody answered.
 */
export function askedBefore(
  decided: readonly WorkDecision[],
  { programme, year }: RollUp,
  today: string,
): Pick<ChaseSetting, 'reminded' | 'returned'> {
  const work = new WorkState(decided);
  const ofYear = <D extends DecisionOf<'reminded' | 'returned'>>(decisions: readonly D[]): readonly D[] =>
    decisions.filter((one) => one.programme === programme && one.year === year);
  const asked = ({ on, until }: DecisionOf<'reminded' | 'returned'>): AskedBefore => {
    return { on, ...(until === undefined ? {} : { until }) };
  };
  const received = work.all('received');
  const since = (given: DecisionOf<'returned'>): ReadonlySet<string> =>
    new Set(received.filter((one) => isMadeBefore(given, one)).map(({ sha256 }) => sha256));
  return {
    reminded: new Map(ofYear(remindedBefore(decided, today)).map((one) => [unitKey(one.unit), asked(one)])),
    returned: new Map(
      ofYear(work.all('returned')).map((one) => [unitKey(one.unit), { ...asked(one), since: since(one) }]),
    ),
  };
}

/** Of each unit the last reminder of a day before, that nobody took back. */
function remindedBefore(decided: readonly WorkDecision[], today: string): readonly DecisionOf<'reminded'>[] {
  return [...byKey(decided).values()].flatMap((made) => {
    const earlier = made.filter((one): one is DecisionOf<'reminded'> => one.kind === 'reminded' && one.on < today);
    return earlier.slice(-1);
  });
}

/** That every unit that owes was reminded now. */
export function remindedDecisions(
  { programme, year, ledger }: RollUp,
  until: IsoDay | undefined,
  made: Made,
): readonly WorkDecision[] {
  return ledger.missing.map(({ list, code }) => ({
    kind: 'reminded',
    programme,
    year,
    unit: { list, code },
    ...(until === undefined ? {} : { until }),
    ...made,
  }));
}

/** “don-doc_chung.txt”, “don-doc_huyen_474_thanh-pho-hue.txt”, “don-doc_19756_xa-phu-ly.txt” */
export function reminderFileName({ kind, unit }: ReminderTo): string {
  if (kind === 'all') return 'don-doc_chung.txt';
  const words = [...(kind === 'district' ? ['huyen'] : []), unit.code, asciiWords(fullName(unit))];
  return `don-doc_${words.join('_')}.txt`;
}

/** Districts below the whole. */
function districtsOf({ units }: RollUp): readonly Unit[] {
  const below = units.slice(1).map(({ unit }) => unit);
  return below.filter(({ level }) => level === 'district' || level === 'cluster');
}

class Chase {
  private readonly used: ReadonlyMap<UnitKey, LedgerEntry>;
  private readonly districts: ReadonlyMap<string, Unit>;
  private readonly words: WordsOfDay;

  constructor(
    private readonly rollUp: RollUp,
    private readonly setting: ChaseSetting,
  ) {
    const entries = rollUp.ledger.entries.filter(({ fate }) => fate === 'used');
    this.used = new Map(entries.flatMap((entry) => (entry.unit ? [[unitKey(entry.unit), entry]] : [])));
    this.words = new WordsOfDay(setting.catalogue, inYear(setting.programme.asOf, rollUp.year));
    this.districts = new Map(districtsOf(rollUp).map((area) => [area.code, area]));
  }

  of(kind: ReminderTo['kind'], unit: Unit, expected: readonly Unit[], owing: readonly Unit[]): ReminderTo {
    const { programme, today, until } = this.setting;
    const { year } = this.rollUp;
    const asked = this.dueOf(kind === 'unit' ? unit : owing[0]);
    const onward = this.onward();
    const reminder: Reminder = {
      to: kind === 'unit' ? [capital(fullName(unit))] : kind === 'district' ? [officeOf(unit)] : receiversOf(owing),
      plan: { vi: programme.name, en: programme.nameEn },
      year,
      today,
      ...(asked ? { due: asked } : {}),
      reports: this.reports(expected, new Set(owing.map(unitKey)), kind),
      ...(until === undefined ? {} : { until }),
      ...(onward ? { onward } : {}),
    };
    return { kind, unit, owing, reminder };
  }

  /** Whom the sums go to, as called on the day of the figures; the plan's district is gone where only its communes are left. */
  private onward(): Reminder['onward'] {
    const { programme } = this.setting;
    const { root, year } = this.rollUp;
    const duty = dutiesIn(programme, year).find(({ deadline }) => deadline.by?.includes('consolidator') === true);
    if (!duty?.deadline.receiver) return undefined;
    if (root.level !== 'cluster') return onwardOf(this.words.said(duty.deadline.receiver, 'vi'), duty, year);
    const { above } = nameBlock({ programme, rollUp: this.rollUp });
    return above === undefined ? undefined : { receiver: above };
  }

  private dueOf(unit: Unit | undefined): Reminder['due'] {
    const { deadlines } = this.setting.programme;
    const deadline = unit && reportDeadline(deadlines, this.rollUp.year, reporterOf(unit).tier);
    return (
      deadline && {
        when: dueText(deadline, this.rollUp.year),
        basis: basisOf(deadline, this.setting.programme.document),
      }
    );
  }

  /** By form, in the order of the tree. */
  private reports(
    expected: readonly Unit[],
    owing: ReadonlySet<UnitKey>,
    kind: ReminderTo['kind'],
  ): readonly OwedReport[] {
    const groups = new Map<FormId, Unit[]>();
    for (const unit of expected) {
      const form = ownForm(this.setting, unit);
      if (form === undefined) continue;
      const group = groups.get(form);
      if (group) group.push(unit);
      else groups.set(form, [unit]);
    }
    return [...groups].map(([form, units]) => {
      const came = units.flatMap((unit) => this.used.get(unitKey(unit)) ?? []);
      return {
        report: this.named(form),
        expected: units.length,
        inTime: came.filter(({ late }) => late === false).length,
        late: came.filter(({ late }) => late === true).length,
        undated: came.filter(({ late }) => late === undefined).length,
        owing: units.filter((unit) => owing.has(unitKey(unit))).map((unit) => this.owing(unit, kind)),
      };
    });
  }

  private named(id: FormId): Sentence {
    const form = this.setting.catalogue.forms.find((one) => one.id === id);
    const [vi, en] = [this.words.said(form?.vi ?? '', 'vi'), this.words.said(form?.en ?? '', 'en')];
    return { vi: `${vi} (Biểu ${id})`, en: `${en} (form ${id})` };
  }

  private owing(unit: Unit, kind: ReminderTo['kind']): OwingUnit {
    const reminded = this.setting.reminded?.get(unitKey(unit));
    const district = kind === 'all' ? this.districts.get(unit.parent ?? '') : undefined;
    return {
      name: fullName(unit),
      ...(district ? { within: fullName(district) } : {}),
      because: this.because(unit),
      ...(reminded ? { reminded } : {}),
    };
  }

  private because(unit: Unit): OwedBecause {
    const key = unitKey(unit);
    const entries = this.rollUp.ledger.unusable.get(key) ?? [];
    if (entries.some(({ fate }) => fate === 'conflict')) return { kind: 'conflict' };
    const returned = this.setting.returned?.get(key);
    const again = entries.find(({ sha256 = '' }) => returned?.since?.has(sha256));
    if (returned && !again) return { kind: 'returned', on: returned.on };
    const entry = again ?? entries[0];
    if (!entry) return { kind: 'nothing' };
    const said = (lang: 'vi' | 'en'): string => (entry.reason ? reasonText(entry.reason, lang) : '');
    return { kind: 'unusable', file: entry.file, why: { vi: said('vi'), en: said('en') } };
  }
}

/** Several receivers of a plan stand with a semicolon between them. */
function onwardOf(receiver: string, { deadline, last }: Duty, year: number): NonNullable<Reminder['onward']> {
  const named = receiver.replace(/;\s*/g, ', ');
  return last === undefined ? { receiver: named } : { receiver: named, when: dueText(deadline, year) };
}

/** “mục V.1”; a clause that names a paper says the plan itself by its whole number. */
function basisOf({ clause, setBy }: Deadline, { number }: Programme['document']): Sentence {
  if (setBy !== undefined) return { vi: setBy, en: setBy };
  const [short = '', digits] = /^\p{Lu}+ (\d+)/u.exec(clause) ?? [];
  const kind = documentKind(number ?? '');
  if (kind !== undefined && digits !== undefined && number?.startsWith(`${digits}/`) === true) {
    const whole = `${kind} số ${number}${clause.slice(short.length)}`;
    return { vi: whole, en: whole };
  }
  return /^[IVX]+\./.test(clause) ? { vi: `mục ${clause}`, en: `clause ${clause}` } : { vi: clause, en: clause };
}

/** More are not listed twice: the letter names them below. */
const MOST_RECEIVERS = 5;

function receiversOf(owing: readonly Unit[]): Reminder['to'] {
  return owing.length > MOST_RECEIVERS ? 'listed' : owing.map((one) => capital(fullName(one)));
}

/** A district is written to at its People's Committee. */
function officeOf(area: Unit): string {
  return area.level === 'district' ? `Ủy ban nhân dân ${fullName(area)}` : capital(fullName(area));
}

const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
