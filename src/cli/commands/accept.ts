import { showDate } from '../../domain/day';
import { fullName } from '../../domain/territory/unit';
import type { Acceptance, FindingName, Withdrawal } from '../../domain/work/workDecision';
import { WorkState } from '../../domain/work/workState';
import { acceptanceOf, claimedFindings, isOpen, withdrawalOf, type ClaimedFinding } from '../../usecases/accepting';
import { messageOf } from '../../usecases/messages';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { required, type Arguments } from '../arguments';
import { options, PATHS, type Command } from '../command';
import { decidingOptions } from '../deciding';
import { byOption, madeBy } from '../madeBy';
import { rolledUpPaths } from './rolledUpPaths';
import { say } from '../texts';
import { paint, type Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { addDecisions, readWork } from '../workFolder';
import { pickedFrom } from './picked';
import { counted } from '../../domain/texts/number';

const PICKED = say('SỐ|ĐƠN_VỊ:QUY_TẮC[:Ô]', 'NUMBER|UNIT:RULE[:ELEMENT]');

/** `tonghop accept`: the receiver's answer to what units say about their findings, kept in a folder of work. */
export const acceptCommand: Command = {
  name: 'accept',
  about: say(
    'Liệt kê giải trình của các đơn vị, chấp nhận (--take) hoặc bỏ chấp nhận (--undo); kết quả giữ trong hồ sơ tổng hợp.',
    'Lists what units explain, accepts it (--take) or takes that back (--undo); kept in a folder of work.',
  ),
  words: PATHS,
  options: {
    work: {
      ...options.work,
      required: true,
      about: say('thư mục hồ sơ tổng hợp, nơi giữ các quyết định', 'folder of work, where decisions are kept'),
    },
    // Only for files of a folder that does not know its own.
    programme: { kind: 'text', value: options.programme.value, about: options.programme.about },
    year: { kind: 'text', value: options.year.value, about: options.year.about },
    unit: options.rolledUp,
    take: {
      kind: 'list',
      value: PICKED,
      about: say(
        'chấp nhận giải trình này: số trong danh sách, hoặc ĐƠN_VỊ:QUY_TẮC[:Ô] như danh sách ghi; có thể nêu nhiều lần',
        'accepts this explanation: its number in the list, or UNIT:RULE[:ELEMENT] as the list has it; may be given several times',
      ),
    },
    undo: {
      kind: 'list',
      value: PICKED,
      about: say(
        'bỏ chấp nhận: số trong danh sách đã chấp nhận (có khi không nêu tệp), hoặc như trên',
        'takes an acceptance back: its number in the list of accepted ones (there without files), or as above',
      ),
    },
    by: byOption,
    'last-year': options.lastYear,
    below: options.below,
    ...decidingOptions,
    units: options.units,
    jobs: options.jobs,
    'file-timeout': options.fileTimeout,
    paths: options.paths,
  },
  run: accept,
};

async function accept(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const folder = required(args, 'work');
  const work = new WorkState((await readWork(folder)).decided);
  const kept = work.all('accepted');
  if (args.list('undo').length > 0) return undo(args, kept, terminal);
  const isOwn = args.words.length === 0;
  if (isOwn && !work.opened) {
    if (args.list('take').length > 0)
      throw new UsageError(
        say('Nêu tệp có giải trình cần chấp nhận.', 'Name the files with the explanations to accept.'),
      );
    listKept(kept, terminal);
    return 0;
  }
  const claims = await claimsOf(args, terminal, source);
  const open = claims.filter(isOpen);
  if (args.list('take').length === 0) {
    listClaims(open, claims.length - open.length, terminal);
    if (isOwn) listKept(kept, terminal);
    return 0;
  }
  const made = madeBy(args);
  const taken = pickedFrom(args.list('take'), open, ({ claim }) => claim.name);
  await decide(
    folder,
    taken.map((claim) => acceptanceOf(claim, made)),
    terminal,
  );
  return 0;
}

async function undo(args: Arguments, kept: readonly Acceptance[], terminal: Terminal): Promise<number> {
  const made = madeBy(args);
  const taken = pickedFrom(args.list('undo'), kept, (acceptance) => acceptance);
  await decide(
    required(args, 'work'),
    taken.map((acceptance) => withdrawalOf(acceptance, made)),
    terminal,
  );
  return 0;
}

async function decide(
  folder: string,
  decisions: readonly (Acceptance | Withdrawal)[],
  terminal: Terminal,
): Promise<void> {
  await addDecisions(folder, decisions);
  for (const decision of decisions) {
    const place = placeOf(decision);
    terminal.line(
      decision.kind === 'accepted'
        ? say(`✓ Đã chấp nhận ${place}: “${decision.words}”`, `✓ Accepted ${place}: “${decision.words}”`)
        : say(`Đã bỏ chấp nhận ${place}.`, `No longer accepted: ${place}.`),
    );
  }
}

/** What the units explain, in the roll-up that the same files would give; without files of those in the folder of work. */
async function claimsOf(
  args: Arguments,
  terminal: Terminal,
  source: ProgrammeSource,
): Promise<readonly ClaimedFinding[]> {
  const { result } = await rolledUpPaths(args, terminal, source, args.words.length === 0);
  return claimedFindings(result);
}

function listClaims(open: readonly ClaimedFinding[], accepted: number, terminal: Terminal): void {
  open.forEach(({ finding, unit, claim }, index) => {
    const name = unit ? fullName(unit) : claim.name.unit.code;
    terminal.line([paint(`${index + 1}.`, 'bold'), ` ${name} · ${placeOf(claim.name)} · ${finding.place.file}`]);
    terminal.line(`   ${messageOf(finding, terminal.language)}`);
  });
  terminal.line(
    say(
      `${open.length} giải trình chờ chấp nhận, ${accepted} đã chấp nhận. Chấp nhận bằng --take SỐ --by NGƯỜI.`,
      `${counted(open.length, 'explanation')} to decide on, ${accepted} accepted. Accept with --take NUMBER --by WHO.`,
    ),
  );
}

function listKept(kept: readonly Acceptance[], terminal: Terminal): void {
  kept.forEach((acceptance, index) => {
    const { by, on, words, year } = acceptance;
    const said = ` ${placeOf(acceptance)} · ${year} · ${showDate(on)} · ${by}: “${words}”`;
    terminal.line([paint(`${index + 1}.`, 'bold'), said]);
  });
  terminal.line(
    say(
      `${kept.length} giải trình đã chấp nhận trong hồ sơ này. Bỏ chấp nhận bằng --undo SỐ --by NGƯỜI.`,
      `${counted(kept.length, 'explanation is', 'explanations are')} accepted in this folder. Take one back with --undo NUMBER --by WHO.`,
    ),
  );
}

/** A finding as `--take` and `--undo` take it: unit, rule and, where there is one, element. */
function placeOf({ unit, rule, element }: FindingName): string {
  return [unit.code, rule, ...(element === '' ? [] : [element])].join(':');
}
