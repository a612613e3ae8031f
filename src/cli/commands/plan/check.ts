import { proposalText } from '../../../core/planBook/sentence/proposalText';
import type { TargetProposal } from '../../../core/planBook/proposals';
import { faultText } from '../../../domain/schema/faultText';
import type { ProgrammeSource } from '../../../usecases/programmeSource';
import type { Arguments } from '../../arguments';
import { checkedBookFile } from '../../planBookFile';
import { say } from '../../texts';
import type { Terminal } from '../../terminal';
import { namedAfter } from './word';
import { counted } from '../../../domain/texts/number';

/** `tonghop plan check`: everything that is wrong with a book, at its cell. Exit 0 when nothing is, else 1. */
export async function checkPlan(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const file = namedAfter(args, say('plan check SỔ.xlsx', 'plan check BOOK.xlsx'));
  const checked = await checkedBookFile(file, source);
  const faults = checked.ok ? [] : checked.faults;
  const proposals = checked.ok ? [] : checked.proposals;
  if (args.flag('json')) {
    const shown = faults.map(({ sheet, cell, fault }) => ({
      sheet,
      cell,
      code: fault.code,
      message: faultText(fault, terminal.language),
    }));
    terminal.json({
      file,
      ok: checked.ok,
      ...(checked.ok ? { programme: checked.plan.programme.id, version: checked.plan.programme.version } : {}),
      faults: shown,
      ...(proposals.length === 0 ? {} : { proposals: proposals.map(proposalJson) }),
    });
    return checked.ok ? 0 : 1;
  }
  for (const { fault } of faults) terminal.line(say(faultText(fault, 'vi'), faultText(fault, 'en')));
  for (const { sheet, cell, read } of proposals) {
    terminal.line(
      say(
        `${sheet}!${cell}, máy đọc câu (chưa dùng, ghi vào các ô của dòng nếu đúng):`,
        `${sheet}!${cell}, read from the sentence (not used; write it into the cells of the row if it is right):`,
      ),
    );
    const [vi, en] = (['vi', 'en'] as const).map((lang) => proposalText(read, lang).split('\n'));
    vi?.forEach((line, at) => terminal.line(say(`  ${line}`, `  ${en?.[at] ?? ''}`)));
  }
  terminal.line(
    checked.ok
      ? say(
          `Sổ đúng: ${checked.plan.programme.name} (${checked.plan.programme.id}, bản ${checked.plan.programme.version}). Dùng được với --programme ${file}.`,
          `The book is right: ${checked.plan.programme.nameEn} (${checked.plan.programme.id}, version ${checked.plan.programme.version}). It may be used with --programme ${file}.`,
        )
      : say(
          `Còn ${faults.length} chỗ phải sửa; chưa dùng được sổ này.`,
          `${counted(faults.length, 'place is', 'places are')} to be mended; the book cannot be used yet.`,
        ),
  );
  return checked.ok ? 0 : 1;
}

/** What a sentence says, as it was read: nothing of it is used. */
function proposalJson({ sheet, cell, read }: TargetProposal): object {
  return { sheet, cell, ...read };
}
