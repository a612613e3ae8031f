import { fullName } from '../../domain/territory/unit';
import type { FormArgs } from './formArgs';

/** "01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx": ASCII, safe on every system. */
export function formFileName({
  form,
  programme,
  unit,
  year,
}: Pick<FormArgs, 'form' | 'programme' | 'unit' | 'year'>): string {
  const parts = [form.replace(/\//g, '-'), programme.unit.code, unit.code, asciiWords(fullName(unit)), String(year)];
  return `${parts.join('_')}.xlsx`;
}

/** Lower-case words without marks, joined by hyphens. */
export function asciiWords(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
