import { planBook } from '../../../core/planBook/drawBook';
import type { Phase, Programme } from '../../../domain/plan/programme';
import { planFor, type PlanFrame } from '../../../domain/plan/planFrame';
import type { Unit } from '../../../domain/territory/unit';
import { newPlan } from '../../../usecases/newPlan';
import { bookSetting } from '../../../usecases/planBooks';
import type { ProgrammeSource } from '../../../usecases/programmeSource';
import { UnitTrees } from '../../../usecases/unitTrees';
import { deflateNode } from '../../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../../xlsx/write/writeWorkbook';
import { required, type Arguments } from '../../arguments';
import { planNamed } from '../../chosenPlan';
import { diskAssets } from '../../diskAssets';
import { refuseTargetsThatAreRead } from '../../outputTargets';
import { refuseExisting, saveFile } from '../../savedFiles';
import { say } from '../../texts';
import type { Terminal } from '../../terminal';
import { UsageError } from '../../usageError';

const SPAN = /^(\d{4})(?:-(\d{4}))?$/;

/** `tonghop plan new`: a book for a plan of one's own, filled as far as the other plan goes. */
export async function makePlan(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const [word, code, out] = [required(args, 'from'), required(args, 'unit'), required(args, 'out')];
  const years = spanOf(args.text('years'));
  refuseExisting([out], args.flag('force'));
  refuseTargetsThatAreRead([out], [word, ...(args.text('above') ?? [])]);
  const frames = await source.frames();
  const frame = frames.find(({ id }) => id === word);
  const given = frame ? undefined : await planNamed(word, source);
  const unit = await unitOf(code, years ?? frame?.years ?? given?.programme.years);
  const from = frame ? framed(frame, unit) : given?.programme;
  const shown = frame ?? frames[0];
  if (!from) throw noPlanFor(code);
  const aboveWord = args.text('above');
  const above = aboveWord === undefined ? undefined : (await planNamed(aboveWord, source)).programme;
  const plan = newPlan({
    ...{ from, unit },
    ...(years ? { years } : {}),
    ...(shown ? { frame: shown } : {}),
    ...(above ? { above } : {}),
  });
  const book = planBook(plan, await bookSetting(source));
  await saveFile(out, await writeWorkbook(book, deflateNode));
  terminal.line(
    say(
      `Đã ghi ${out}. Điền các ô màu vàng còn trống, sửa những gì khác với kế hoạch của đơn vị, rồi chạy “tonghop plan check ${out}”.`,
      `Wrote ${out}. Fill the yellow cells that are blank, change what is otherwise in your plan, then run "tonghop plan check ${out}".`,
    ),
  );
  return 0;
}

function spanOf(typed: string | undefined): Phase | undefined {
  if (typed === undefined) return undefined;
  const [, from = '', to = from] = SPAN.exec(typed) ?? [];
  if (from !== '' && from <= to) return { from: Number(from), to: Number(to) };
  throw new UsageError(
    say(
      `--years phải là một năm hoặc hai năm (2026-2030), đang là “${typed}”.`,
      `--years takes one year or two (2026-2030), not "${typed}".`,
    ),
  );
}

async function unitOf(code: string, years: Phase | undefined): Promise<Unit> {
  const unit = years && (await new UnitTrees(diskAssets).unitInYears(code, years));
  if (unit) return unit;
  throw new UsageError(
    say(
      `Không danh mục đơn vị nào trong các năm ấy có mã “${code}”.`,
      `No list of units of those years has the code "${code}".`,
    ),
  );
}

function framed(frame: PlanFrame, unit: Unit): Programme {
  const plan = planFor(frame, unit);
  if (plan) return plan;
  throw noPlanFor(unit.code);
}

function noPlanFor(code: string): UsageError {
  return new UsageError(
    say(`Không lập được kế hoạch cho đơn vị ${code}.`, `No plan can be made for the unit ${code}.`),
  );
}
