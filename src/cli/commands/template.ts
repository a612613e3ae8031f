import path from 'node:path';
import { mapBook } from '../../core/templates/mapBook';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { proposedTemplate } from '../../usecases/templates/proposeTemplate';
import { UnitTrees } from '../../usecases/unitTrees';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { required, requiredYear, type Arguments } from '../arguments';
import { chosenPlan } from '../chosenPlan';
import { options, type Command } from '../command';
import { diskAssets } from '../diskAssets';
import { openedWorkbook } from '../openWorkbook';
import { refuseTargetsThatAreRead } from '../outputTargets';
import { refuseExisting, saveFile } from '../savedFiles';
import type { Terminal } from '../terminal';
import { say } from '../texts';
import { UsageError } from '../usageError';
import { counted } from '../../domain/texts/number';

/** `tonghop template`: tables that are not ours, mapped to the indicators of a plan by a person. */
export const templateCommand: Command = {
  name: 'template',
  about: say(
    'Biểu của địa phương: lập bảng ghép các ô của một tệp với chỉ tiêu (propose). Người dùng chọn chỉ tiêu trong bảng đó, rồi chuyển các tệp cùng mẫu bằng “carry --map”.',
    'Tables that are not ours: a map of the cells of a file to indicators (propose). A person chooses the indicators in it, then files of the same table are carried over with "carry --map".',
  ),
  words: say('propose TỆP.xlsx', 'propose FILE.xlsx'),
  options: {
    programme: options.programme,
    year: {
      kind: 'text',
      required: true,
      value: options.year.value,
      about: say('năm của số liệu trong tệp', 'year of the figures in the file'),
    },
    out: {
      kind: 'text',
      required: true,
      value: say('BẢNG_GHÉP.xlsx', 'MAP.xlsx'),
      about: say('nơi ghi bảng ghép', 'where to write the map'),
    },
    force: options.force,
  },
  run: propose,
};

async function propose(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  for (const name of ['programme', 'year', 'out']) required(args, name);
  const [action, file, ...more] = args.words;
  if (action !== 'propose' || file === undefined || more.length > 0)
    throw new UsageError(
      say(
        'Cách dùng: tonghop template propose TỆP.xlsx --out BẢNG_GHÉP.xlsx',
        'Usage: tonghop template propose FILE.xlsx --out MAP.xlsx',
      ),
    );
  const chosen = await chosenPlan(args, source, terminal);
  const { programme } = chosen;
  const year = requiredYear(args, programme);
  const out = required(args, 'out');
  refuseExisting([out], args.flag('force'));
  refuseTargetsThatAreRead([out], [file, ...chosen.read]);
  const catalogue = catalogueOf(programme, await chosen.source.catalogues());
  const tree = await new UnitTrees(diskAssets).tree(programme, year);
  const map = proposedTemplate(openedWorkbook(file), { programme, catalogue, tree, year });
  if (!map) throw noTable(file);
  await saveFile(out, await writeWorkbook(mapBook(map, { programme, catalogue }), deflateNode));
  const alike = map.cells.filter(({ others, proposed }) => proposed ?? others).length;
  terminal.line(
    say(
      `Đã ghi ${out}: ${map.cells.length} ô của ${path.basename(file)}, ${alike} ô có chỉ tiêu lời giống nhãn. Máy không tự chọn: mở bảng, ghi “Mã chọn” và đơn vị tính cho những ô cần lấy, rồi chạy “tonghop carry TỆP... --map ${out}”.`,
      `Wrote ${out}: ${counted(map.cells.length, 'cell')} of ${path.basename(file)}, ${alike} of them with indicators worded alike. Nothing is chosen: open the map, fill "Mã chọn" and the unit of measure for the cells to take, then run "tonghop carry FILE... --map ${out}".`,
    ),
  );
  return 0;
}

function noTable(file: string): UsageError {
  return new UsageError(
    say(
      `Không thấy bảng nào có dòng tiêu đề và nhãn dòng trong ${file} (trang ẩn và biểu do Tổng Hợp lập không được xét).`,
      `${file} has no table with titles and labelled rows (hidden sheets and forms made by Tổng Hợp are not looked at).`,
    ),
  );
}
