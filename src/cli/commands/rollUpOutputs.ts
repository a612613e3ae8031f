import type { FateReason } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { fingerprintOf } from '../../domain/plan/fingerprint';
import type { Programme } from '../../domain/plan/programme';
import { ledgerImbalance } from '../../usecases/ledgerImbalance';
import { reasonText } from '../../usecases/reasonText';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { rollUpJson } from '../../usecases/rollUpJson';
import { summariseForFile } from '../../usecases/summarise';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { OwnFault } from '../ownFault';
import { saveFiles } from '../savedFiles';
import type { Terminal } from '../terminal';

/** Where the outputs of a roll-up go, and what their words come from. */
interface WantedOutputs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly out: string;
  readonly json: string | undefined;
}

/**
 * Writes the summary workbook and, where asked for, its JSON, both made piece by piece; neither when the ledger does
 * not balance.
 */
export async function writeOutputs(result: RollUpResult, wanted: WantedOutputs, terminal: Terminal): Promise<void> {
  const { programme, catalogue, out, json } = wanted;
  const { language } = terminal;
  const imbalance = ledgerImbalance(result.rollUp, catalogue);
  if (imbalance !== undefined) throw new OwnFault(imbalance);
  const reason = (found: FateReason): string => reasonText(found, language);
  const model = summariseForFile(result, { programme, catalogue, language, reasonText: reason });
  const plan = { version: programme.version, fingerprint: fingerprintOf(programme, catalogue) };
  const content = rollUpJson(result, language, { plan, reasonText: reason });
  await saveFiles([
    [out, await writeWorkbook(model, deflateNode)],
    ...(json === undefined ? [] : [[json, content] as const]),
  ]);
}
