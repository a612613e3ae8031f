import type { Figure } from '../../src/domain/figure';
import type { ElementKey, FormId } from '../../src/domain/ids';
import { inYear } from '../../src/domain/day';
import { computeValues, isInput } from '../../src/domain/plan/computeValues';
import { elementsOf, inForce, type ElementSpec, type Reporter } from '../../src/domain/plan/elements';
import { FormShape } from '../../src/domain/plan/formShape';
import type { Programme } from '../../src/domain/plan/programme';
import type { ElementValue, Submission } from '../../src/domain/submission';
import type { Unit } from '../../src/domain/territory/unit';
import { catalogue } from './plans';

/**
 * Forms as honest units fill them, made from made-up people, facilities and events and not from the relations of the
 * catalogue: small communes, many zeros, "x" where a line or a group has nothing to count. Shares no code with the
 * samples the product makes.
 */
export interface CleanForm {
  readonly submission: Submission;
  readonly shape: FormShape;
  readonly unit: Unit;
}

type Dice = (below: number) => number;
type Cell = number | string | null;

function dice(seed: number): Dice {
  let state = (seed * 2654435761 + 97) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** The reports of one district (`communes` of them) and of the plan's departments in a year, all clean. */
export function cleanForms(programme: Programme, year: number, communes: number, seed: number): readonly CleanForm[] {
  const asOf = inYear(programme.asOf, year);
  const list = asOf >= '2025-07-01' ? '2026' : '2021';
  const shapes = new Map<string, FormShape>();
  const one = (unit: Unit, reporter: Reporter, form: FormId, at: number): CleanForm[] => {
    const kind = `${form} ${reporter.kind}`;
    const shape =
      shapes.get(kind) ?? new FormShape(elementsOf({ programme, catalogue: catalogue(), form, reporter, year, asOf }));
    shapes.set(kind, shape);
    if (shape.specs.length === 0) return [];
    const submission = filled(shape, { programme, form, unit, year, asOf }, dice(seed * 1009 + year * 31 + at));
    return [{ submission, shape, unit }];
  };
  const ofCommunes = Array.from({ length: communes }, (_, at) => {
    const code = String(20000 + 50 * (seed % 90) + at);
    const unit: Unit = { list, code, name: `Sạch ${at}`, type: 'xã', level: 'commune', kind: 'commune' };
    return one(unit, { kind: 'commune', tier: 'commune' }, '01/CTXH-X', at);
  });
  const departments = programme.departments.filter((row) => inForce(row, asOf));
  const ofDepartments = departments.map(({ short, name, kind }, at) => {
    const unit: Unit = { list, code: `${programme.unit.code}.${short}`, name, type: '', level: 'department', kind };
    return one(unit, { kind, tier: 'department' }, '02a/CTXH-N', 500 + at);
  });
  return [...ofCommunes, ...ofDepartments].flat();
}

interface Head {
  readonly programme: Programme;
  readonly form: FormId;
  readonly unit: Unit;
  readonly year: number;
  readonly asOf: string;
}

function filled(shape: FormShape, head: Head, roll: Dice): Submission {
  const { unit, year, asOf, form, programme } = head;
  const cells = new Story(shape, head, roll).cells();
  const inputs = new Map<ElementKey, Figure>();
  for (const spec of shape.specs) if (isInput(spec)) inputs.set(spec.key, figureOf(cells.get(spec.key) ?? null));
  const figures = computeValues(shape, inputs);
  const file = `01-CTXH-X_${unit.code}_${year}.xlsx`;
  const values = shape.specs.map((spec, row): [ElementKey, ElementValue] => {
    const place = { file, sheet: 'Biểu 01', cell: `F${row + 12}` };
    const figure = figures.get(spec.key) ?? { state: 'blank' };
    return [spec.key, { element: spec.key, ...figure, place, ...(isInput(spec) ? {} : { computed: true }) }];
  });
  return {
    form,
    version: 1,
    programme: programme.id,
    unit: { list: unit.list, code: unit.code },
    unitName: `${unit.type} ${unit.name}`.trim(),
    year,
    asOf,
    file,
    sheet: 'Biểu 01',
    values: new Map(values),
  };
}

function figureOf(cell: Cell): Figure {
  if (cell === null) return { state: 'blank' };
  return cell === 'x' ? { state: 'notApplicable' } : { state: 'value', value: cell };
}

/** One year of one unit: who works there, who was trained, which children and people there are, what was held. */
class Story {
  private readonly made = new Map<ElementKey, Cell>();
  /** A commune may be three times as large as the usual one, or a third of it. */
  private readonly size: number;
  private readonly isCommune: boolean;

  constructor(
    private readonly shape: FormShape,
    private readonly head: Head,
    private readonly roll: Dice,
  ) {
    this.isCommune = head.unit.kind === 'commune';
    this.size = (this.isCommune ? 1 : 6) * Math.exp((roll(1000) + roll(1000) - 1000) / 900);
  }

  cells(): ReadonlyMap<ElementKey, Cell> {
    for (const spec of this.shape.specs) if (isInput(spec)) this.made.set(spec.key, this.plain(spec));
    this.staffAndTraining();
    this.facilities();
    this.children();
    this.people();
    this.besides();
    this.campaign();
    this.money();
    return this.made;
  }

  /** Counts of things that stand alone: mostly none, else a few, or as many as the unit's size has. */
  private plain(spec: ElementSpec): Cell {
    const { code } = spec.indicator;
    const { year, asOf } = this.head;
    if (code === 'L02') return asOf;
    if (spec.type === 'date') return `${year}-0${1 + this.roll(9)}-1${this.roll(9)}`;
    if (spec.type === 'text') return this.chance(60) ? 'Thiếu cán bộ chuyên trách' : null;
    if (spec.type === 'yesNo') return code === 'L03' ? 0 : 1;
    if (spec.type === 'money') return 0;
    if (this.chance(45)) return this.chance(15) ? 'x' : 0;
    if (code === 'G07') return Math.round(this.size * (20 + this.roll(400)));
    if (code === 'G04' || code === 'G05') return Math.round(this.size * 10 * this.roll(40));
    return this.few(code === 'G02' ? 12 : 4);
  }

  private staffAndTraining(): void {
    const placesOf = (code: string): readonly string[] => this.parts(code, 'LH');
    const places = placesOf('B01').length > 0 ? placesOf('B01') : [''];
    const staff: Person[] = [];
    let [smallest, units] = [Infinity, 0];
    for (const place of new Set([...placesOf('A01'), ...places])) {
      const scope = place === 'LH01' ? 1 : this.few(this.isCommune ? 6 : 9);
      const staffed = place === 'LH01' ? Number(this.chance(80)) : scope === 0 ? 0 : this.roll(scope + 1);
      const pairs = staffed === 0 ? 0 : this.roll(staffed + 1);
      this.put('A01', place, scope);
      this.put('A02', place, staffed);
      this.put('A04', place, this.roll(staffed + 1));
      this.put('A05', place, pairs);
      if (!places.includes(place) && places[0] !== '') continue;
      const isCounted = placesOf('A01').includes(place) || placesOf('A01').length === 0;
      const persons = isCounted ? staffed + pairs + (pairs > 0 ? this.roll(3) : 0) : this.few(5);
      if (placesOf('A01').includes(place) && staffed > 0) smallest = Math.min(smallest, pairs === staffed ? 2 : 1);
      if (placesOf('A01').includes(place)) units += staffed;
      for (let i = 0; i < persons; i++) staff.push(this.person(place));
    }
    const one = units === 1 && placesOf('A01').join() === 'LH01';
    this.put('A07', '', units === 0 ? 'x' : one ? staff.filter(({ place }) => place === 'LH01').length : smallest);
    this.count('B01', staff, (person) => [person.place, person.of.NS]);
    this.count('B02', staff, (person) => [person.of.CD]);
    this.count('B03', staff, (person) => [person.of.TD]);
    this.count(
      'B04',
      staff.filter(() => this.chance(70)),
      () => [],
    );
    const fields = this.parts('B10', 'LV');
    this.count(
      'B10',
      staff.filter(() => fields.length > 0 && this.chance(50)),
      () => [this.pick(fields)],
    );
    this.count(
      'B05',
      staff.filter(() => this.chance(20)),
      (person) => [person.of.CV],
    );
    this.training(staff);
  }

  /** In scope are the staff; in some years nobody is trained, and a commune seldom holds a class of its own. */
  private training(all: readonly Person[]): void {
    const kinds = this.parts('C01', 'NS');
    const staff = all.filter(({ of }) => kinds.length === 0 || kinds.includes(of.NS ?? ''));
    const trained = this.chance(60) ? staff.filter(() => this.chance(55)) : [];
    this.count('C01', staff, (person) => [person.of.NS]);
    this.count('C03', trained, (person) => [person.of.NS]);
    this.count('C02', trained, (person) => [person.of.HL, person.of.ND]);
    this.count(
      'C04',
      trained.filter(({ isNew }) => isNew),
      () => [],
    );
    this.count(
      'C05',
      staff.filter((person) => trained.includes(person) || this.chance(50)),
      () => [],
    );
    this.count('C08', trained, (person) => [person.of.HT]);
    const holds = trained.length > 0 && this.chance(this.isCommune ? 15 : 75);
    this.count('C09', Array.from({ length: holds ? 1 + this.roll(2) : 0 }), () => [this.pick(this.parts('C09', 'ND'))]);
    if (!holds && this.chance(10)) this.put('C09', '', 'x');
    const asked = staff.filter(() => this.chance(40));
    this.count('C10', asked, (person) => [person.of.NC]);
  }

  private facilities(): void {
    const places = this.parts('D01', 'LH');
    const owners = this.parts('D01', 'CS');
    const network: { place: string; owner: string; serves: boolean }[] = [];
    for (const place of places.length > 0 ? places : ['']) {
      const scope = this.made.get(`A01.${place}` as ElementKey);
      const count = typeof scope === 'number' ? this.roll(scope + 1) : this.few(this.isCommune ? 1 : 5);
      const staff = this.made.get(`B01.${place}` as ElementKey);
      for (let i = 0; i < count; i++) {
        network.push({ place, owner: this.pick(owners), serves: staff !== 0 && this.staffed() && this.chance(60) });
      }
    }
    this.count('D01', network, ({ place, owner }) => [place, owner]);
    this.count(
      'D02',
      network.filter(({ serves }) => serves),
      ({ place, owner }) => [place, owner],
    );
  }

  private children(): void {
    const groups = this.parts('E01', 'TE');
    const number = this.chance(12) ? 0 : Math.round(this.size * this.roll(30));
    const all = Array.from({ length: number }, () => {
      const [aided, served] = [this.chance(75), this.chance(70)];
      const both = aided && served;
      return { groups: this.someOf(groups), aided, served, both, given: both && this.chance(20) };
    });
    const byGroup = (child: { readonly groups: readonly string[] }): readonly string[] => child.groups;
    this.count('E01', all, byGroup);
    this.count(
      'E02',
      all.filter(({ aided }) => aided),
      byGroup,
    );
    this.count(
      'E03',
      all.filter(({ served }) => served),
      byGroup,
    );
    this.count(
      'E04',
      all.filter(({ both }) => both),
      byGroup,
    );
    this.count(
      'E05',
      all.filter(({ given }) => given),
      byGroup,
    );
    this.crossOut(['E01', 'E02', 'E03', 'E04', 'E05'], groups);
  }

  private people(): void {
    const groups = this.parts('F01', 'HC');
    const number = this.chance(8) ? 0 : Math.round(this.size * (10 + this.roll(120)));
    const all = Array.from({ length: number }, () => {
      return { groups: this.someOf(groups), advised: this.chance(50), managed: this.chance(15) };
    });
    const byGroup = (person: { readonly groups: readonly string[] }): readonly string[] => person.groups;
    this.count('F01', all, byGroup);
    this.count(
      'F02',
      all.filter(({ advised }) => advised),
      byGroup,
    );
    this.count(
      'F03',
      all.filter(({ managed }) => managed),
      byGroup,
    );
    this.count(
      'F04',
      all.filter(({ advised, managed }) => advised || managed),
      byGroup,
    );
    this.crossOut(['F01', 'F02', 'F03', 'F04'], groups);
  }

  /** What departments alone are asked: people beside the staff, hospitals, the register of children, talks, gifts. */
  private besides(): void {
    const members = (most: number): readonly number[] => Array.from({ length: this.few(most) }, (_, at) => at);
    const teachers = members(40);
    this.count('B06', teachers, () => []);
    this.count(
      'B07',
      teachers.filter(() => this.chance(60)),
      () => [],
    );
    const teams = members(12);
    this.count('B08', teams, () => []);
    this.count(
      'B09',
      teams.flatMap(() => [0, ...members(9)]),
      () => [],
    );
    const hospitals = members(20).map(() => ({ tier: this.pick(this.parts('D08', 'TY')), served: this.chance(70) }));
    this.count('D08', hospitals, ({ tier }) => [tier]);
    this.count(
      'D09',
      hospitals.filter(({ served }) => served),
      ({ tier }) => [tier],
    );
    const listed = members(90).map(() => this.someOf(this.parts('E10', 'TL')));
    this.count('E10', listed, (groups) => groups);
    const atRisk = members(90);
    this.count('E09', atRisk, () => []);
    this.count('E08', [...listed, ...atRisk, ...members(900)], () => []);
    const talks = members(12).map(() => this.someOf(this.parts('G10', 'NT')));
    this.count('G10', talks, (groups) => groups);
    const gifts = this.few(300);
    this.put('F09', '', gifts);
    this.put('F10', '', gifts / 2);
  }

  private campaign(): void {
    const held = this.chance(60);
    const { year } = this.head;
    this.put('H01', '', Number(held));
    if (!held) for (const code of ['H02', 'H03', 'H04']) this.none(code);
    this.put('H06', 'TU', held ? `${year}-03-2${1 + this.roll(3)}` : 'x');
    this.put('H06', 'DEN', held ? `${year}-03-25` : 'x');
    this.put('H05', '', held ? this.roll(80) / 10 : 0);
  }

  /** A commune has money of its own, sometimes of one source more; what is carried out is within what was granted. */
  private money(): void {
    const lines = ['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07'];
    for (const code of lines) {
      const has = code === 'K04' ? this.chance(70) : this.chance(this.isCommune ? 15 : 40);
      const planned = has ? Math.round(this.size * (10 + this.roll(400))) / 10 : 0;
      const granted = this.chance(80) ? planned : Math.round(planned * 8) / 10;
      const spent = this.chance(50) ? granted : Math.floor(granted * (70 + this.roll(30))) / 100;
      this.put(code, 'KH', planned);
      this.put(code, 'DG', granted);
      this.put(code, 'TH', spent);
      if (code !== 'K06') continue;
      const donors = this.parts('K06', 'XH');
      donors.forEach((donor, at) => this.put('K06', donor, at === 0 ? spent : 0));
    }
    if (this.chance(20)) for (const column of ['KH', 'DG', 'TH']) this.put('K07', column, 'x');
  }

  private person(place: string): Person {
    const of: Record<string, string> = {};
    for (const [code, dimension] of OF_STAFF) of[dimension] ||= this.pick(this.parts(code, dimension));
    return { place, of, isNew: this.chance(40) };
  }

  private staffed(): boolean {
    return this.shape.specs.some(({ key }) => key.startsWith('B01') && Number(this.made.get(key)) > 0);
  }

  /** A line counted: its total where it is typed, and each member under each of its parts. */
  private count<T>(code: string, members: readonly T[], partsOf: (member: T) => readonly (string | undefined)[]): void {
    const counts = new Map<string, number>();
    for (const member of members) {
      for (const part of new Set(partsOf(member))) if (part) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    for (const spec of this.shape.specs) {
      if (spec.indicator.code !== code || !isInput(spec)) continue;
      this.made.set(spec.key, spec.part === undefined ? members.length : (counts.get(spec.part) ?? 0));
    }
  }

  /** Of groups nobody is in some units write "x" all the way down. */
  private crossOut(codes: readonly string[], groups: readonly string[]): void {
    for (const group of groups) {
      const empty = codes.every((code) => !this.made.get(`${code}.${group}` as ElementKey));
      if (empty && this.chance(25)) for (const code of codes) this.put(code, group, 'x');
    }
  }

  private none(code: string): void {
    for (const { key, indicator } of this.shape.specs) {
      if (indicator.code === code && this.made.has(key)) this.made.set(key, 0);
    }
  }

  private put(code: string, part: string, cell: Cell): void {
    const key = (part === '' ? code : `${code}.${part}`) as ElementKey;
    const spec = this.shape.spec(key);
    if (spec && isInput(spec)) this.made.set(key, cell);
  }

  private parts(code: string, dimension: string): readonly string[] {
    const own = this.shape.specs.filter((spec) => spec.indicator.code === code && spec.dimension?.id === dimension);
    return own.flatMap(({ part }) => part ?? []);
  }

  private someOf(groups: readonly string[]): readonly string[] {
    if (groups.length === 0) return [];
    const first = this.pick(groups);
    return this.chance(15) ? [first, this.pick(groups)] : [first];
  }

  private pick(parts: readonly string[]): string {
    return parts[this.roll(parts.length)] ?? '';
  }

  private few(most: number): number {
    return this.roll(most + 1);
  }

  private chance(percent: number): boolean {
    return this.roll(100) < percent;
  }
}

interface Person {
  readonly place: string;
  readonly of: Readonly<Record<string, string>>;
  readonly isNew: boolean;
}

/** By what staff are told apart, and in which line. */
const OF_STAFF = [
  ['B01', 'NS'],
  ['C01', 'NS'],
  ['B02', 'CD'],
  ['B03', 'TD'],
  ['B05', 'CV'],
  ['C02', 'HL'],
  ['C02', 'ND'],
  ['C08', 'HT'],
  ['C10', 'NC'],
] as const;
