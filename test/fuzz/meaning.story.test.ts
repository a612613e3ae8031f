import type { Finding } from '../../src/domain/finding';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { replaceParts } from '../../src/xlsx/write/replaceParts';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { workbookOf } from '../core/forms/modelSnapshot';
import { ruleFaults, typedFaults, type PutFault } from './faults';
import { faultYears, findingsOf, plansOf } from './reading';

/** Entries and places of the faults in every year; FAULT_SEEDS asks for some. */
const EVERYWHERE = Number(process.env.FAULT_SEEDS ?? 0);
const SEEDS = Array.from({ length: Math.max(1, EVERYWHERE) }, (_, i) => `${i + 1}`);
/** Years that can break every rule between them; that each fault of every plan is found: test/samples/sampleFaults. */
const RULE_YEARS = ['dong-nai-2021-2030 2024', 'dong-nai-2021-2030 2025'];

async function workbookWith({ sheets, workbook }: PutFault): Promise<WorkbookSnapshot> {
  if (!workbook?.damage) return workbookOf(...sheets);
  const written = await writeWorkbook(workbook.model(), deflateNode);
  return readWorkbook(replaceParts(written, workbook.damage, deflateNode), 'f.xlsx', { inflate: inflateNode });
}

const isAt = (fault: PutFault, finding: Finding): boolean =>
  finding.rule === fault.rule &&
  (fault.element === '' || finding.element === fault.element) &&
  (fault.cell === undefined || finding.place.cell === fault.cell);

test('every fault put into a clean form is found at its cell', async () => {
  const counts = new Map<string, { found: number; all: number }>();
  const missed: string[] = [];
  for (const [id, year] of faultYears) {
    const plans = await plansOf(id, year);
    for (const [i, seed] of SEEDS.entries()) {
      const from = plans.slice(i);
      const [first] = from;
      const ofRules = EVERYWHERE > 0 || RULE_YEARS.includes(`${id} ${year}`) ? ruleFaults(from, seed) : [];
      for (const fault of [...ofRules, ...(first ? typedFaults(first, seed) : [])]) {
        const findings = await findingsOf(await workbookWith(fault));
        const found = findings.some((finding) => isAt(fault, finding));
        const count = counts.get(fault.kind) ?? { found: 0, all: 0 };
        counts.set(fault.kind, { found: count.found + (found ? 1 : 0), all: count.all + 1 });
        if (!found)
          missed.push(`${id} ${year} seed ${seed}: ${fault.kind} ${fault.rule} ${fault.element} ${fault.cell}`);
      }
    }
  }
  const rows = [...counts].sort().map(([kind, { found, all }]) => `${kind.padEnd(36)} ${found}/${all}`);
  process.stdout.write(`${['fault'.padEnd(36) + ' found at its cell', ...rows].join('\n')}\n`);
  expect(missed).toEqual([]);
  expect(counts.size).toBeGreaterThanOrEqual(24);
}, 600_000);
