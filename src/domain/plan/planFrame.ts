import { filledList, filledText, group, type Valid } from '../schema/blocks';
import type { Parsed } from '../schema/documentFault';
import { parseCurrent, parsedText } from '../schema/parseDocument';
import { frameTargetSchema, type FrameTarget, type ReferenceTarget, type Target } from '../targets/target';
import { fullName, type Unit } from '../territory/unit';
import { planIdFor } from '../ids';
import { PLAN_FORMAT } from './migrations/planFormat';
import { planMembers, type Programme } from './programme';

const { schema, id, name, nameEn, title, document, years, phases, asOf, lines, deadlines, decisions } = planMembers;

/** Who reports beside the communes of a unit, and which kinds of places each reports. */
const level = group({ departments: planMembers.departments, owners: planMembers.owners });

/**
 * A plan that holds for every unit of the country, such as a decision of the government: a plan of any unit is made of
 * it (docs/plan-book.md#the-national-plan). "{unit}" in its names stands for the unit.
 */
const frameSchema = group({
  ...{ schema, id, name, nameEn, title, document, years, phases, asOf, lines, deadlines, decisions },
  /** The document as plans below name it. */
  source: filledText,
  levels: group({ province: level, district: level, commune: level }),
  targets: filledList(frameTargetSchema),
});
export type PlanFrame = Valid<typeof frameSchema>;

/** The frame of a JSON text, or what is wrong with its form. */
export function parseFrameText(json: string, place: string): Parsed<PlanFrame> {
  return parsedText(json, place, (value) => parseCurrent(frameSchema, value, { place, format: PLAN_FORMAT }));
}

/** The unit that an id asks a plan of the frame for: "quoc-gia-96" asks for 96; undefined for any other id. */
export function unitAsked({ id: own }: Pick<PlanFrame, 'id'>, planId: string): string | undefined {
  const [head, code = ''] = [planId.slice(0, own.length + 1), planId.slice(own.length + 1)];
  return head === `${own}-` && /^(?:\d{2}|\d{3}|\d{5})$/.test(code) ? code : undefined;
}

/** The plan that the frame is for one unit of a list; undefined for one that no plan is made for (a department). */
export function planFor(frame: PlanFrame, unit: Unit): Programme | undefined {
  const { level: of, code } = unit;
  if (of !== 'province' && of !== 'district' && of !== 'commune') return undefined;
  const { levels, source: _, targets, ...shared } = frame;
  const called = fullName(unit);
  return {
    ...shared,
    id: planIdFor(frame.id, code),
    version: 1,
    name: frame.name.replace('{unit}', called),
    nameEn: frame.nameEn.replace('{unit}', called),
    unit: { code, level: of, name: capital(called) },
    receiver: [{ name: `Ủy ban nhân dân ${called}`, via: '' }],
    ...levels[of],
    clusters: [],
    targets: targets.map(targetOf),
    reference: [],
  };
}

/** The rows of a frame as a plan below it shows them beside its own. */
export function referenceOf({ targets, source }: Pick<PlanFrame, 'targets' | 'source'>): readonly ReferenceTarget[] {
  return targets.map((row) => {
    const { periodFrom, periodTo, indicator, comparator, value, valueUnit, baseYear, evidence, note } = row;
    return {
      document: source,
      periodFrom,
      periodTo,
      indicator,
      comparator,
      value,
      valueUnit,
      baseYear,
      evidence,
      note,
    };
  });
}

const OPEN_NOTE = 'Mức của văn bản chưa đọc được từ nguồn tin cậy, nên chỉ theo dõi.';

/** An open row is followed and not judged. */
function targetOf({ evidence: _, open, ...row }: FrameTarget): Target {
  const kind = row.kind ?? 'target';
  if (open !== true) return { ...row, kind };
  return { ...row, kind: 'qualitative', comparator: 'none', value: null, valueTo: null, note: OPEN_NOTE };
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
