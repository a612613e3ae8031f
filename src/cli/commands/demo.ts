import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseWords } from '../arguments';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { checkCommand } from './check';
import { formsCommand } from './forms';
import { rollUpCommand } from './rollUp';
import { sampleCommand } from './sample';

/** `tonghop demo`: the whole chain on a small district (Sa Đéc 2021) with illustrative figures. */
export async function demoCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const args = parseWords(words, { out: 'text' });
  const folder = args.text('out') ?? 'dist/demo';
  const at = (name: string): string => path.join(folder, name);
  const plan = ['--programme', 'sa-dec-2021', '--year', '2021'];
  // Only folders that an earlier demo made are replaced.
  for (const name of ['bieu-mau', 'minh-hoa']) if (existsSync(at(name))) await rm(at(name), { recursive: true });
  terminal.line(say('1. Biểu mẫu trống cho từng đơn vị', '1. Empty forms for every unit'));
  await formsCommand([...plan, '--out', at('bieu-mau')], terminal);
  terminal.line(say('2. Số liệu minh hoạ', '2. Illustrative figures'));
  await sampleCommand([...plan, '--out', at('minh-hoa')], terminal);
  terminal.line(say('3. Kiểm tra', '3. Check'));
  await checkCommand([at('minh-hoa')], terminal);
  terminal.line(say('4. Tổng hợp', '4. Roll-up'));
  const out = at('tong-hop-sa-dec-2021.xlsx');
  const code = await rollUpCommand([at('minh-hoa'), ...plan, '--unit', '867', '--out', out, '--force'], terminal);
  terminal.line(say(`Các tệp nằm trong ${path.resolve(folder)}.`, `The files lie in ${path.resolve(folder)}.`));
  return code;
}
