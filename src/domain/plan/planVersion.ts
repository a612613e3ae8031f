import { showDate } from '../day';
import { PROGRAM } from '../program';
import type { Programme } from './programme';

/** "Tổng Hợp 0.1.0 (30/11/2026)": who made a file, as its properties say. */
export const MAKER = `Tổng Hợp ${PROGRAM.version} (${showDate(PROGRAM.date)})`;

/** "Kế hoạch … (bản 2; 2207/QĐ-UBND, 29/07/2021)": a plan with its version and its document, as properties of files say. */
export function planWithVersion({ name, version, document: { number, date } }: Programme): string {
  const document = [number, date === null ? null : showDate(date)].filter((part) => part !== null).join(', ');
  return `${name} (bản ${version}${document === '' ? '' : `; ${document}`})`;
}
