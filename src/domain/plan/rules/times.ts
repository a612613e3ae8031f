import type { DocumentFault, DocumentPath } from '../../schema/documentFault';
import type { PlanInHand, PlanRule } from './rule';

/** From when to when something holds: days or years, either end open. */
interface Span {
  readonly path: DocumentPath;
  readonly from: string | number | undefined;
  readonly to: string | number | undefined;
  /** Name of the member that holds the end. */
  readonly end: string;
}

/** Nothing ends before it begins. */
export const endsAfterStart: PlanRule = (plan) =>
  spansOf(plan).flatMap(({ path, from, to, end }) =>
    from === undefined || to === undefined || from <= to
      ? []
      : [plan.finder.at([...path, end], 'endBeforeStart', { from, to })],
  );

/** Years before and after a plan in which something of it may be due: it is issued before it begins, and summed up after its end. */
const YEARS_BESIDE = 1;

/** Phases, targets and lines lie within the years of the plan, deadlines at most a year beside them. */
export const withinYears: PlanRule = ({ programme, finder }) => {
  const { from, to } = programme.years;
  const inside = (path: DocumentPath, year: number | undefined): readonly DocumentFault[] =>
    year === undefined || (from <= year && year <= to)
      ? []
      : [finder.at(path, 'outsideYears', { given: year, from, to })];
  return [
    ...(['phases', 'lines'] as const).flatMap((list) =>
      programme[list].flatMap((row, at) => [
        ...inside([list, at, 'from'], row.from),
        ...inside([list, at, 'to'], row.to),
      ]),
    ),
    ...programme.targets.flatMap(({ periodFrom, periodTo }, at) => [
      ...inside(['targets', at, 'periodFrom'], periodFrom),
      ...inside(['targets', at, 'periodTo'], periodTo),
    ]),
    ...programme.deadlines.flatMap(({ date }, at) => {
      const named = (date?.match(/\d{4}(?=-|$)/g) ?? []).map(Number);
      const away = named.find((year) => year < from - YEARS_BESIDE || year > to + YEARS_BESIDE);
      return inside(['deadlines', at, 'date'], away);
    }),
  ];
};

function spansOf({ programme }: PlanInHand): readonly Span[] {
  const dated = (['phases', 'receiver', 'departments', 'owners', 'lines'] as const).flatMap((list) =>
    programme[list].map(({ from, to }, at): Span => ({ path: [list, at], from, to, end: 'to' })),
  );
  const own = (programme.ownUnits ?? []).map(({ from, to }, at): Span => ({
    path: ['ownUnits', at],
    from,
    to,
    end: 'to',
  }));
  const periods = (['targets', 'reference'] as const).flatMap((list) =>
    programme[list].map(({ periodFrom, periodTo }, at): Span => ({
      path: [list, at],
      from: periodFrom,
      to: periodTo,
      end: 'periodTo',
    })),
  );
  const windows = programme.deadlines.map(({ date }, at): Span => {
    const [from, to] = date?.split('/') ?? [];
    return { path: ['deadlines', at], from, to, end: 'date' };
  });
  const years: Span = { path: ['years'], ...programme.years, end: 'to' };
  const day = programme.socialWorkDay;
  const days: readonly Span[] = day ? [{ path: ['socialWorkDay'], from: day.from, to: day.to, end: 'to' }] : [];
  return [years, ...dated, ...own, ...periods, ...windows, ...days];
}
