import type { Area } from '../../../core/sheet/address';
import { shiftFormula } from '../../../core/sheet/formula/shiftFormula';
import type { ConditionalFormatModel } from '../../../core/sheet/model';

/** One rule over all the areas it stands on; formulas are relative to the first, which lies highest. */
export interface ConditionGroup {
  readonly rule: ConditionalFormatModel;
  readonly areas: readonly Area[];
}

/** A row to which all formulas are taken for comparing; high enough for what points upwards. */
const COMMON_ROW = 500_000;

/** Further back no rule is looked for: comparing all with all would last minutes. */
const MOST_BETWEEN = 500;

/**
 * Conditional formats with equal ones put together: copying cells leaves a rule a cell behind, up to tens of thousands,
 * each of which the grid would weigh by itself. An equal rule joins the earlier one unless a rule between them, that
 * looks otherwise, may lie under both; a rule that stands there already adds nothing.
 */
export function groupConditions(rules: readonly ConditionalFormatModel[]): readonly ConditionGroup[] {
  const groups: Growing[] = [];
  const latest = new Map<string, number>();
  const keyOf = keys();
  for (const rule of rules) {
    const { key, look } = keyOf(rule);
    const at = latest.get(key);
    const group = at === undefined ? undefined : groups[at];
    if (group?.has(rule.area)) continue;
    const between = at === undefined || groups.length - at > MOST_BETWEEN ? undefined : groups.slice(at + 1);
    const isFree = between?.every((other) => other.look === look || !other.meets(rule.area)) === true;
    if (group && isFree && rule.type === 'formula') group.add(rule);
    else {
      latest.set(key, groups.length);
      groups.push(new Growing(rule, look));
    }
  }
  return groups.map((group) => group.closed());
}

/** Rules of one key have the same key text: the same left column, width, look and formula, taken to a common row. */
function keys(): (rule: ConditionalFormatModel) => { readonly key: string; readonly look: string } {
  const formulas = new Map<string, string>();
  return (rule) => {
    const { area, ...rest } = rule;
    if (rule.type === 'dataBar') {
      const look = JSON.stringify(rest);
      return { key: `${placeOf(area)} ${look}`, look };
    }
    const typed = `${area.top} ${rule.formula}`;
    const common = formulas.get(typed) ?? shiftFormula(rule.formula, COMMON_ROW - area.top, 0);
    formulas.set(typed, common);
    const look = JSON.stringify(rule.style);
    return { key: `${area.left} ${area.right} ${look} ${common}`, look };
  };
}

const placeOf = ({ top, left, bottom, right }: Area): string => `${top}:${left}:${bottom}:${right}`;

/** A group that is being filled. */
class Growing {
  private readonly areas: Area[] = [];
  private readonly places = new Set<string>();
  private highest: ConditionalFormatModel;
  private box: Area;

  constructor(
    rule: ConditionalFormatModel,
    readonly look: string,
  ) {
    this.highest = rule;
    this.box = rule.area;
    this.add(rule);
  }

  has(area: Area): boolean {
    return this.places.has(placeOf(area));
  }

  add(rule: ConditionalFormatModel): void {
    const { area } = rule;
    this.areas.push(area);
    this.places.add(placeOf(area));
    if (area.top < this.highest.area.top) this.highest = rule;
    this.box = {
      top: Math.min(this.box.top, area.top),
      left: Math.min(this.box.left, area.left),
      bottom: Math.max(this.box.bottom, area.bottom),
      right: Math.max(this.box.right, area.right),
    };
  }

  /** Whether an area may touch one of the group: told by the box around them. */
  meets({ top, left, bottom, right }: Area): boolean {
    const { box } = this;
    return top <= box.bottom && bottom >= box.top && left <= box.right && right >= box.left;
  }

  closed(): ConditionGroup {
    return { rule: this.highest, areas: runs(this.areas) };
  }
}

/** Areas of the same columns, from the top; those that follow each other without a gap are one. */
function runs(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    const last = joined.at(-1);
    if (last && area.top <= last.bottom + 1)
      joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    else joined.push(area);
  }
  return joined;
}
