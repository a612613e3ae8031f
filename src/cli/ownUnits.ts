import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Unit } from '../domain/territory/unit';
import type { UnitTree } from '../domain/territory/tree';
import { ownUnits, parseDelimited } from '../core/units/ownUnits';
import { sheetRows } from '../usecases/sheetRows';
import { say } from './texts';
import type { Terminal } from './terminal';
import { fileSentence, WorkbookFiles } from './openWorkbook';
import { UsageError } from './usageError';

/**
 * A person's own unit list (`--units`, .xlsx or .csv with code and name); its faulty rows are named and left out.
 * Rows that name no unit above lie under `root`, where one is known.
 */
export async function ownUnitsOf(
  file: string | undefined,
  root: string | undefined,
  terminal: Terminal,
): Promise<readonly Unit[]> {
  if (file === undefined) return [];
  const rows = path.extname(file).toLowerCase() === '.csv' ? parseDelimited(await readText(file)) : workbookRows(file);
  const own = ownUnits(rows, root);
  for (const problem of own.problems) {
    terminal.complain(say(`${file}, dòng ${problem.row}: ${problem.vi}`, `${file}, row ${problem.row}: ${problem.en}`));
  }
  if (own.units.length > 0) return own.units;
  throw new UsageError(
    say(
      `Tệp ${file} không có đơn vị nào đọc được. Cần hai cột có tiêu đề “Mã” và “Tên”.`,
      `The file ${file} gives no unit. It needs two columns headed "Mã" (code) and "Tên" (name).`,
    ),
  );
}

/** The tree, where every unit of a person's own list lies in it; one outside the plan's territory is refused by name. */
export function withinTerritory(tree: UnitTree): UnitTree {
  const outside = tree.notes.filter(({ code }) => code === 'ownParentUnknown');
  if (outside.length === 0) return tree;
  const names = outside
    .map(({ params }) => `${params.name ?? ''} (${params.code ?? ''}: ${params.parent ?? ''})`)
    .join('; ');
  throw new UsageError(
    say(
      `Đơn vị trong danh sách riêng nằm ngoài địa bàn của kế hoạch (mã đơn vị cấp trên không có trong kỳ này): ${names}. Sửa cột “Thuộc” hoặc bỏ dòng ấy.`,
      `Units of your own list lie outside the territory of the plan (the unit above is not in this period): ${names}. Correct the column "Thuộc" or take the row out.`,
    ),
  );
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(say(`Không đọc được tệp ${file}.`, `Cannot read the file ${file}.`));
  }
}

function workbookRows(file: string): readonly (readonly string[])[] {
  const opened = new WorkbookFiles().open({ name: file, path: file });
  const sheet = opened.workbook?.sheets[0];
  if (sheet) return sheetRows(sheet);
  throw new UsageError(
    opened.rejected
      ? fileSentence(opened.rejected)
      : say(`Không đọc được tệp ${file}.`, `Cannot read the file ${file}.`),
  );
}
