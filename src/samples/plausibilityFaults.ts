import { elementKey, partOf } from '../domain/ids';
import { shiftDays } from '../domain/day';
import { all, type FaultChange, type FaultRecipe } from './faultRecipe';
import type { FaultSource } from './faultSource';
import { splitByWeight } from './split';

/** Faults of plausibility, time and completeness: V11–V20, V22. */
export const plausibilityFaults: readonly FaultRecipe[] = [
  { rule: 'V11', words: 'luy-ke-giam', make: cumulativeFell },
  { rule: 'V12', words: 'co-nguoi-hoc-khong-co-lop', make: noClass },
  { rule: 'V13', words: 'hinh-thuc-lon-hon-nguoi-hoc', make: formAbovePersons },
  { rule: 'V14', words: 'dich-vu-khong-co-nguoi', make: servicesWithoutStaff },
  { rule: 'V15', words: 'co-so-nhieu-hon-don-vi', make: networkAboveScope },
  { rule: 'V16', words: 'nam-goc-bang-khong', make: zeroBase },
  { rule: 'V17', words: 'tang-dot-ngot', make: sharpRise },
  { rule: 'V18', words: 'chi-vuot-so-duoc-giao', make: overSpent },
  { rule: 'V19', words: 'gui-truoc-ngay-chot', make: sentTooEarly },
  { rule: 'V20', words: 'bo-trong', make: requiredBlank },
  { rule: 'V22', words: 'mau-so-bang-khong', make: zeroDenominator },
];

function cumulativeFell(source: FaultSource): FaultChange | undefined {
  const lastYear = source.has('C05') ? source.lastYear() : undefined;
  const last = lastYear?.number('C05') ?? 0;
  return lastYear && last > 0 ? { element: 'C05', set: { C05: last - 1 }, lastYear } : undefined;
}

function noClass(source: FaultSource): FaultChange | undefined {
  const classes = source.inputs('C09');
  return classes.length > 0 && source.number('C02') > 0 ? { element: 'C09', set: all(classes, 0) } : undefined;
}

function formAbovePersons(source: FaultSource): FaultChange | undefined {
  return source.has('C08') ? { element: 'C08', set: { C08: source.number('C03') + 1 } } : undefined;
}

/** Where a place has facilities but no line A, staff of 0 contradicts nothing but the services given. */
function servicesWithoutStaff(source: FaultSource): FaultChange | undefined {
  const place = ['LH13', 'LH03'].find(
    (at) => source.number(`D02.${at}`) > 0 && source.has(`B01.${at}`) && !source.has(`A02.${at}`),
  );
  if (place === undefined) return undefined;
  const staff = source.number('B01') - source.number(`B01.${place}`);
  const set = { [`B01.${place}`]: 0, ...resplit(source, 'B01.NS', staff), ...resplit(source, 'B02.', staff) };
  return { element: `D02.${place}`, set: { ...set, ...resplit(source, 'B03.', staff) } };
}

/** The same shares of a smaller total. */
function resplit(source: FaultSource, start: string, total: number): Record<string, number> {
  const keys = source.inputs(start);
  const parts = splitByWeight(
    total,
    keys.map((key) => source.number(key)),
  );
  return Object.fromEntries(keys.map((key, index) => [key, parts[index] ?? 0]));
}

function networkAboveScope(source: FaultSource): FaultChange | undefined {
  const network = source.inputs('D01.LH').find((key) => {
    const scope = elementKey('A01', partOf(key));
    return source.has(scope, 'D01.CS1') && source.partLabel(scope) === source.partLabel(key);
  });
  if (network === undefined) return undefined;
  const more = source.number(elementKey('A01', partOf(network))) + 3 - source.number(network);
  const set = { [network]: source.number(network) + more, 'D01.CS1': source.number('D01.CS1') + more };
  return { element: network, set };
}

function zeroBase(source: FaultSource): FaultChange | undefined {
  const { programme, year } = source.args;
  if (!programme.targets.some((target) => target.baseYear === year) || !source.has('F04')) return undefined;
  const served = ['F02', 'F03', 'F04'].flatMap((code) => source.inputs(code));
  return { element: 'F04', set: all(served, 0) };
}

function sharpRise(source: FaultSource): FaultChange | undefined {
  const lastYear = source.lastYear();
  return lastYear && { element: 'G07', set: { G07: lastYear.number('G07') * 3 + 10 }, lastYear };
}

function overSpent(source: FaultSource): FaultChange | undefined {
  return { element: 'K05.TH', set: { 'K05.TH': source.number('K05.DG') + 10 } };
}

function sentTooEarly(source: FaultSource): FaultChange | undefined {
  return source.has('L02') ? { element: 'L02', set: { L02: shiftDays(source.args.asOf, -1) } } : undefined;
}

function requiredBlank(source: FaultSource): FaultChange | undefined {
  const [key] = [...source.inputs('E01.TE3'), ...source.inputs('C01.')];
  return key === undefined ? undefined : { element: key, set: { [key]: null } };
}

/** A whole section of zeros is without contradiction; only its rate has no result. */
function zeroDenominator(source: FaultSource): FaultChange | undefined {
  if (source.has('E06')) return { element: 'E06', set: all(source.inputs('E0'), 0) };
  return source.has('C07') ? { element: 'C07', set: all(source.inputs('C0'), 0) } : undefined;
}
