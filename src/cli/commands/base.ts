import type { ProgrammeSource } from '../../usecases/programmeSource';
import { newBaseBook } from '../../usecases/baseBooks';
import { UnitTrees } from '../../usecases/unitTrees';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { required, requiredYear, type Arguments } from '../arguments';
import { chosenPlan } from '../chosenPlan';
import { options, type Command } from '../command';
import { diskAssets } from '../diskAssets';
import { refuseExisting, saveFile } from '../savedFiles';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { treeBelow } from './rollUp';

/** `tonghop base new`: an empty base book, for units that have the figures of a base year on paper. */
export const baseCommand: Command = {
  name: 'base',
  about: say(
    'Sổ số liệu gốc cho mục tiêu tăng, giảm: lập sổ trống (new) theo các đơn vị cũ của địa bàn hiện nay; điền xong đưa vào “tonghop rollup --base-book”.',
    'A base book for targets of growth: makes an empty one (new) for the old units of today’s territory; filled, it goes into "tonghop rollup --base-book".',
  ),
  words: say('new', 'new'),
  options: {
    programme: options.programme,
    year: options.year,
    unit: options.rolledUp,
    out: {
      kind: 'text',
      required: true,
      value: say('SỔ.xlsx', 'BOOK.xlsx'),
      about: say('nơi ghi sổ', 'where to write the book'),
    },
    force: options.force,
  },
  run: runBase,
};

async function runBase(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  for (const name of ['programme', 'year', 'out']) required(args, name);
  const [action = ''] = args.words;
  if (action !== 'new') throw new UsageError(say('Sau “base” phải là: new.', 'After "base" comes: new.'));
  const out = required(args, 'out');
  const { programme, source: plans } = await chosenPlan(args, source, terminal);
  const year = requiredYear(args, programme);
  refuseExisting([out], args.flag('force'));
  const trees = new UnitTrees(diskAssets);
  const whole = await trees.tree(programme, year);
  const catalogue = await plans.catalogue(programme);
  const looked = { programme, catalogue, tree: whole, year };
  const tree = await treeBelow(looked, args.text('unit') ?? programme.unit.code, trees);
  const book = await newBaseBook({ programme, catalogue, trees, tree, year });
  if (!book) throw noBase(year);
  await saveFile(out, await writeWorkbook(book, deflateNode));
  terminal.line(
    say(
      `Đã ghi ${out}. Điền số theo báo cáo năm gốc, người ghi và ngày ghi, rồi chạy “tonghop rollup … --base-book ${out}”.`,
      `Wrote ${out}. Fill in the figures of the base year, who typed them and when, then run "tonghop rollup … --base-book ${out}".`,
    ),
  );
  return 0;
}

function noBase(year: number): UsageError {
  return new UsageError(
    say(`Năm ${year} không có mục tiêu nào so với một năm gốc.`, `No target of ${year} is measured on a base year.`),
  );
}
