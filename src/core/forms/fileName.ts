import type { FormId } from '../model/submission';
import type { Unit } from '../model/unit';
import { fullName } from '../model/unit';

export interface FileNameArgs {
  readonly form: FormId;
  /** Code of the programme's own unit. */
  readonly root: string;
  readonly unit: Unit;
  readonly year: number;
}

/** "01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx": ASCII, safe on every system. */
export function formFileName({ form, root, unit, year }: FileNameArgs): string {
  const parts = [form.replace(/\//g, '-'), root, unit.code, asciiWords(fullName(unit)), String(year)];
  return `${parts.join('_')}.xlsx`;
}

/** Lower-case words without marks, joined by hyphens. */
export function asciiWords(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
