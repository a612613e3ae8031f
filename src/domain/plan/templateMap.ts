import type { Catalogue } from '../catalogue/indicator';
import type { ElementKey } from '../ids';
import { FaultFinder, type DocumentFault, type Parsed } from '../schema/documentFault';
import { filledList, filledText, group, maybe, wholeBetween, type Valid } from '../schema/blocks';
import type { FaultCode } from '../schema/faultCode';
import { elementKey, planId, year } from '../schema/keys';
import { parseCurrent } from '../schema/parseDocument';
import { askedFigures, type AskedFigure } from './askedFigures';
import { scaleOf } from './measureScale';
import type { Programme } from './programme';

/** Format of the map that this program writes. */
export const TEMPLATE_FORMAT = { schema: 1, steps: {} } as const;

/** Written in place of the label of a row where each row is a unit. */
export const EACH_UNIT = '(mỗi đơn vị)';

/** One cell of a table that is not ours: which line and column it is by their labels, and which figure it holds. */
const templateCell = group({
  sheet: filledText,
  /** Labels from the outermost to its own, `LABEL_STEP` between them. */
  row: filledText,
  column: filledText,
  /** In what the table counts; a sum of money is never guessed to be in one unit or the other. */
  measure: maybe(filledText),
  figure: elementKey,
});
export type TemplateCell = Valid<typeof templateCell>;

export const templateMapSchema = group({
  schema: wholeBetween(TEMPLATE_FORMAT.schema, TEMPLATE_FORMAT.schema),
  /** What people call the table. */
  name: filledText,
  plan: planId,
  /** Year of the file the labels were taken from: labels name years, and those of another year move along. */
  year,
  /** Beside or under which words a file says whose it is; absent: the rows are units, or whoever carries it says. */
  unitLabel: maybe(filledText),
  cells: filledList(templateCell),
});

/** Which cells of a table that is not ours hold which figures, decided by a person (docs/forms.md#own-tables). */
export type TemplateMap = Valid<typeof templateMapSchema>;

/** A map that agrees with itself and with its plan, or everything that is wrong. */
export function soundTemplateMap(
  json: unknown,
  plan: { readonly programme: Programme; readonly catalogue: Catalogue },
  place: string,
): Parsed<TemplateMap> {
  const parsed = parseCurrent(templateMapSchema, json, { place, format: TEMPLATE_FORMAT });
  if (!parsed.ok) return parsed;
  const map = parsed.value;
  const finder = new FaultFinder(map, place);
  const { id } = plan.programme;
  if (map.plan !== id) return { ok: false, faults: [finder.at(['plan'], 'otherPlan', { given: map.plan, known: id })] };
  const figures = askedFigures(plan.programme, plan.catalogue);
  const faults = [...map.cells.flatMap((cell, at) => cellFaults(cell, { at, figures, finder })), ...twice(map, finder)];
  return faults.length === 0 ? parsed : { ok: false, faults };
}

interface Judging {
  readonly at: number;
  readonly figures: ReadonlyMap<ElementKey, AskedFigure>;
  readonly finder: FaultFinder;
}

function cellFaults({ figure, measure }: TemplateCell, { at, figures, finder }: Judging): readonly DocumentFault[] {
  const fault = (member: string, code: FaultCode, params: DocumentFault['params']): readonly DocumentFault[] => [
    finder.at(['cells', at, member], code, params),
  ];
  const asked = figures.get(figure);
  if (!asked) return fault('figure', 'figureNotInPlan', { given: figure });
  if (!asked.typed) return fault('figure', 'figureComputed', { given: figure });
  if (asked.type !== 'money' && asked.type !== 'count') return [];
  if (measure === undefined) return asked.type === 'money' ? fault('measure', 'moneyWithoutMeasure', {}) : [];
  const scale = scaleOf(measure);
  if (scale.of === 'percent' || (scale.of === 'money') !== (asked.type === 'money'))
    return fault('measure', 'otherMeasure', { given: measure, wanted: asked.measure });
  return [];
}

/** A figure is read from one cell, and a cell gives one figure. */
function twice({ cells }: TemplateMap, finder: FaultFinder): readonly DocumentFault[] {
  const figures = new Set<string>();
  const places = new Set<string>();
  const isNew = (held: Set<string>, name: string): boolean => held.size < held.add(name).size;
  return cells.flatMap(({ sheet, row, column, figure }, at) => [
    ...(isNew(figures, figure) ? [] : [finder.at(['cells', at, 'figure'], 'twice', { given: figure })]),
    ...(isNew(places, [sheet, row, column].join('\n'))
      ? []
      : [finder.at(['cells', at, 'row'], 'twice', { given: row })]),
  ]);
}
