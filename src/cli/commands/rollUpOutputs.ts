import type { FateReason } from '../../domain/aggregate';
import type { Programme } from '../../domain/plan/programme';
import { ledgerImbalance } from '../../usecases/ledgerImbalance';
import { catalogue } from '../../usecases/programmes';
import { reasonText } from '../../usecases/reasonText';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { rollUpJson } from '../../usecases/rollUpJson';
import { summariseForFile } from '../../usecases/summarise';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { OwnFault } from '../ownFault';
import { saveFiles } from '../savedFiles';
import type { Terminal } from '../terminal';

/**
 * Writes the summary workbook and, where asked for, its JSON, both made piece by piece; neither when the ledger does
 * not balance.
 */
export async function writeOutputs(
  result: RollUpResult,
  programme: Programme,
  out: string,
  json: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const { language } = terminal;
  const imbalance = ledgerImbalance(result.rollUp, catalogue());
  if (imbalance !== undefined) throw new OwnFault(imbalance);
  const reason = (found: FateReason): string => reasonText(found, language);
  const model = summariseForFile(result, { programme, catalogue: catalogue(), language, reasonText: reason });
  const content = rollUpJson(result, language, (entry) => (entry.reason ? reason(entry.reason) : ''));
  await saveFiles([
    [out, await writeWorkbook(model, deflateNode)],
    ...(json === undefined ? [] : [[json, content] as const]),
  ]);
}
