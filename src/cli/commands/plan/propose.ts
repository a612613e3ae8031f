import { readFileSync } from 'node:fs';
import path from 'node:path';
import { proposedCells, type Proposed } from '../../../core/planBook/paste/proposedCells';
import { bookSetting } from '../../../usecases/planBooks';
import type { ProgrammeSource } from '../../../usecases/programmeSource';
import { WorkbookPatch } from '../../../xlsx/patch/patchWorkbook';
import type { Sentence } from '../../../domain/texts/sentence';
import { required, type Arguments } from '../../arguments';
import { refuseTargetsThatAreRead } from '../../outputTargets';
import { openedBook } from '../../planBookFile';
import { refuseExisting, saveFile } from '../../savedFiles';
import { say } from '../../texts';
import type { Terminal } from '../../terminal';
import { namedAfter } from './word';
import { counted } from '../../../domain/texts/number';

const WHY: Readonly<Record<Proposed['rest'][number]['why'], Sentence>> = {
  noHeads: say(
    'không thấy dòng tiêu đề có “Nội dung” hoặc “Chỉ tiêu” và ít nhất một cột ghi năm',
    'there is no row of titles with “Nội dung” or “Chỉ tiêu” and a column that names a year',
  ),
  noYear: say('tiêu đề cột không ghi năm hay giai đoạn', 'the title of the column names no year or phase'),
  done: say('cột số đã thực hiện, không phải mục tiêu', 'a column of results, which are no targets'),
  notFigure: say('không đọc được một con số', 'no single figure can be read'),
};

/**
 * `tonghop plan propose`: the book with a row for each target of the pasted table and each further figure of a sentence,
 * and what sentences say beside them. The book itself stays as it is; what was not read is told at its cell, exit 1.
 */
export async function proposeTargets(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const file = namedAfter(args, say('plan propose SỔ.xlsx --out MỚI.xlsx', 'plan propose BOOK.xlsx --out NEW.xlsx'));
  const out = required(args, 'out');
  refuseExisting([out], args.flag('force'));
  refuseTargetsThatAreRead([out], [file]);
  const proposed = proposedCells(openedBook(file), await bookSetting(source));
  for (const { sheet, cell, text, why } of proposed.rest)
    terminal.line(say(`${sheet}!${cell}, “${text}”: ${WHY[why].vi}.`, `${sheet}!${cell}, “${text}”: ${WHY[why].en}.`));
  await saveFile(out, withCells(file, proposed));
  const { fromTable, fromSentences } = proposed;
  terminal.line(
    say(
      `Đã ghi ${out}: thêm ${fromTable} dòng từ bảng dán và ${fromSentences} dòng từ câu nêu nhiều mức. Xem lại từng dòng của trang Mục tiêu, chọn chỉ tiêu và chiều so sánh còn trống, rồi chạy “tonghop plan check ${out}”.`,
      `Wrote ${out}: ${counted(fromTable, 'row')} added from the pasted table and ${fromSentences} from sentences that ask several things. Go through the rows of the sheet Mục tiêu, choose indicators and directions that are blank, then run "tonghop plan check ${out}".`,
    ),
  );
  return proposed.rest.length === 0 ? 0 : 1;
}

function withCells(file: string, { cells }: Proposed): Uint8Array {
  const patch = new WorkbookPatch(readFileSync(file), path.basename(file));
  for (const sheet of new Set(cells.map((one) => one.sheet)))
    patch.edit({
      sheet,
      cells: cells
        .filter((one) => one.sheet === sheet)
        .map(({ row, col, content }) => ({ row, col, content, isResult: false })),
    });
  return patch.bytes();
}
