import type { ProgrammeSource } from '../../usecases/programmeSource';
import type { Arguments } from '../arguments';
import { options, type Command } from '../command';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { checkPlan } from './plan/check';
import { comparePlans } from './plan/diff';
import { makePlan } from './plan/new';
import { proposeTargets } from './plan/propose';
import { publishPlan } from './plan/publish';
import { showPlan } from './plan/show';

type Action = (args: Arguments, terminal: Terminal, source: ProgrammeSource) => Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = {
  new: makePlan,
  check: checkPlan,
  show: showPlan,
  diff: comparePlans,
  publish: publishPlan,
  propose: proposeTargets,
};

/** `tonghop plan`: plans of one's own, written in a plan book. */
export const planCommand: Command = {
  name: 'plan',
  about: say(
    'Kế hoạch của đơn vị trong một sổ .xlsx: lập sổ (new), kiểm tra từng ô (check), xem (show), so hai bản (diff), ban hành bản mới (publish), đọc câu và bảng chỉ tiêu thành dòng mục tiêu (propose).',
    'Plans of one’s own in a workbook: make the book (new), check it cell by cell (check), show a plan (show), compare two (diff), publish a version (publish), turn sentences and a pasted table into target rows (propose).',
  ),
  words: say('new|check|show|diff|publish|propose [MÃ|TỆP]...', 'new|check|show|diff|publish|propose [ID|FILE]...'),
  options: {
    from: {
      kind: 'text',
      value: options.programme.value,
      about: say(
        'new: lập từ kế hoạch này; “quoc-gia” là kế hoạch quốc gia (Quyết định 112/QĐ-TTg)',
        'new: made from this plan; "quoc-gia" is the national one (Decision 112/QĐ-TTg)',
      ),
    },
    unit: {
      kind: 'text',
      value: say('MÃ', 'CODE'),
      about: say('new: mã đơn vị ban hành kế hoạch', 'new: code of the unit whose plan it is'),
    },
    above: {
      kind: 'text',
      value: options.programme.value,
      about: say(
        'new: kế hoạch của đơn vị cấp trên mà kế hoạch này thực hiện; mục tiêu của nó đứng cạnh, có kết luận riêng',
        'new: the plan of the unit above that this one carries out; its targets stand beside, with verdicts of their own',
      ),
    },
    years: {
      kind: 'text',
      value: say('NĂM[-NĂM]', 'YEAR[-YEAR]'),
      about: say(
        'new: các năm của kế hoạch; thường là của kế hoạch gốc',
        'new: its years; usually those of the other plan',
      ),
    },
    out: {
      kind: 'text',
      value: say('SỔ.xlsx', 'BOOK.xlsx'),
      about: say('new, propose: nơi ghi sổ', 'new, propose: where to write the book'),
    },
    force: options.force,
    json: options.json,
  },
  run: runPlan,
};

async function runPlan(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const [name = ''] = args.words;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action) return action(args, terminal, source);
  const names = Object.keys(ACTIONS).join(', ');
  throw new UsageError(say(`Sau “plan” phải là một trong: ${names}.`, `After "plan" comes one of: ${names}.`));
}
