import type { Catalogue } from '../../domain/catalogue/indicator';
import { fingerprintOf } from '../../domain/plan/fingerprint';
import type { Programme } from '../../domain/plan/programme';
import type { FateReason } from '../../domain/aggregate';
import type { Language } from '../../domain/texts/language';
import { ledgerImbalance } from '../../usecases/ledgerImbalance';
import { reasonText } from '../../usecases/reasonText';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { rollUpJson } from '../../usecases/rollUpJson';
import { reasonGroups } from '../../usecases/reasonGroups';
import { summariseForFile, type SummarySetting } from '../../usecases/summarise';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import type { Arguments } from '../arguments';
import type { Option, Options } from '../command';
import { OwnFault } from '../ownFault';
import { saveFiles, type Content } from '../savedFiles';
import { say } from '../texts';
import type { Terminal } from '../terminal';

/** What the words of an output come from. */
export interface OutputSetting {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly reasonText: (reason: FateReason) => string;
  readonly printed?: SummarySetting['printed'];
}

/** One file a roll-up can write: the option that asks for it and what goes into it. */
export interface RollUpOutput {
  readonly option: string;
  readonly described: Option;
  /** What the name of its file must end in. */
  readonly ending: `.${string}`;
  content(result: RollUpResult, setting: OutputSetting): Content | Promise<Content>;
}

const summary: RollUpOutput = {
  option: 'out',
  described: {
    kind: 'text',
    required: true,
    value: say('TỆP.xlsx', 'FILE.xlsx'),
    about: say('bảng tổng hợp sẽ ghi', 'the summary to write'),
  },
  ending: '.xlsx',
  content: (result, setting) => writeWorkbook(summariseForFile(result, setting), deflateNode),
};

const json: RollUpOutput = {
  option: 'json',
  described: {
    kind: 'text',
    value: say('TỆP.json', 'FILE.json'),
    about: say('ghi thêm kết quả dạng JSON', 'writes the result as JSON as well'),
  },
  ending: '.json',
  content: (result, { programme, catalogue, language, reasonText: said }) => {
    const plan = { version: programme.version, fingerprint: fingerprintOf(programme, catalogue) };
    return rollUpJson(result, language, {
      catalogue,
      plan,
      reasonText: said,
      explanations: reasonGroups(result, catalogue),
    });
  },
};

/** What is printed with the whole summary besides the pages that are signed. */
export const printOptions: Options = {
  'print-ledger': {
    kind: 'flag',
    about: say(
      'khi in cả bảng tổng hợp thì in thêm trang Đối chiếu; nếu không nêu, chỉ in Kết quả và Theo đơn vị',
      'prints the sheet Đối chiếu with the whole summary; otherwise Kết quả and Theo đơn vị alone are printed',
    ),
  },
  'print-all': {
    kind: 'flag',
    about: say('khi in cả bảng tổng hợp thì in mọi trang', 'prints every sheet with the whole summary'),
  },
};

/** The choice made by them. */
export function printedBy(args: Arguments): Pick<OutputSetting, 'printed'> {
  if (args.flag('print-all')) return { printed: 'all' };
  return args.flag('print-ledger') ? { printed: 'ledger' } : {};
}

/** Every file a roll-up can write. The command takes its options from here: a new output is a new row. */
export const ROLL_UP_OUTPUTS: readonly RollUpOutput[] = [summary, json];

/** Which outputs are asked for. */
interface WantedOutputs extends Pick<OutputSetting, 'programme' | 'catalogue' | 'printed'> {
  /** Files by option. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Writes the outputs asked for, each made piece by piece; none of them when the ledger does not balance. */
export async function writeOutputs(
  result: RollUpResult,
  { programme, catalogue, targets, printed }: WantedOutputs,
  terminal: Terminal,
  outputs: readonly RollUpOutput[] = ROLL_UP_OUTPUTS,
): Promise<void> {
  const { language } = terminal;
  const imbalance = ledgerImbalance(result.rollUp, catalogue);
  if (imbalance !== undefined) throw new OwnFault(imbalance);
  const setting = {
    programme,
    catalogue,
    language,
    reasonText: (found: FateReason) => reasonText(found, language),
    ...(printed ? { printed } : {}),
  };
  const wanted = outputs.flatMap((output) => {
    const target = targets.get(output.option);
    return target === undefined ? [] : [{ output, target }];
  });
  const files = wanted.map(async ({ output, target }) => [target, await output.content(result, setting)] as const);
  await saveFiles(await Promise.all(files));
}
