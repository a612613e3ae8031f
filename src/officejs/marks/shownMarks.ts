import type { Area } from '../../core/sheet/address';
import { gravestMarks } from '../../core/sheet/marks';
import type { CellMark } from '../../core/sheet/port';
import type { Severity } from '../../domain/finding';
import { rectangles } from '../rectangles';

/** One conditional format to be: a rectangle of one severity. */
export interface MarkedArea {
  readonly sheet: string;
  readonly severity: Severity;
  readonly area: Area;
}

/** A mark in the workbook, by the id of its conditional format. */
export interface FoundMark {
  readonly sheet: string;
  readonly id: string;
}

/** Marks as few rectangles, by a key that says all of each. */
export function markedAreas(marks: readonly CellMark[]): ReadonlyMap<string, MarkedArea> {
  const groups = new Map<string, CellMark[]>();
  for (const mark of gravestMarks(marks)) {
    const key = `${mark.severity} ${mark.sheet}`;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  const areas = [...groups.values()].flatMap((group) => {
    const [{ sheet, severity } = { sheet: '', severity: 'info' as const }] = group;
    return rectangles(group).map((area) => ({ sheet, severity, area }));
  });
  return new Map(areas.map((one) => [keyOf(one), one]));
}

function keyOf({ sheet, severity, area: { top, left, bottom, right } }: MarkedArea): string {
  return `${severity} ${top}:${left}:${bottom}:${right} ${sheet}`;
}

/**
 * The marks this port showed last. Unknown at first and after whatever may have changed formats; then the sheets
 * themselves are asked.
 */
export class ShownMarks {
  private shown: ReadonlyMap<string, FoundMark> | undefined;

  /** By the keys of `markedAreas`; undefined where it is not known what is shown. */
  get known(): ReadonlyMap<string, FoundMark> | undefined {
    return this.shown;
  }

  /** Whether just these are shown. */
  areJust(marks: readonly CellMark[]): boolean {
    const { shown } = this;
    if (!shown) return false;
    const wanted = markedAreas(marks);
    return wanted.size === shown.size && [...wanted.keys()].every((key) => shown.has(key));
  }

  become(marks: ReadonlyMap<string, FoundMark>): void {
    this.shown = marks;
  }

  forget(): void {
    this.shown = undefined;
  }
}
