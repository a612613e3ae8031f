import type { Programme } from './programme';

/** "Đồng Nai 2021–2030": a plan as lists and sentences name it; its own name fills three lines. */
export function shortPlanName({
  unit,
  years,
}: {
  readonly unit: Partial<Programme['unit']> & Pick<Programme['unit'], 'name'>;
  readonly years: Programme['years'];
}): string {
  const place = unit.name.replace(/^Tỉnh /i, '');
  return `${place} ${years.from === years.to ? years.from : `${years.from}–${years.to}`}`;
}
