/** @jest-environment jsdom */
import { excelHandOut } from '../../src/excel/excelHandOut';
import type { HandedFile, HandedOver } from '../../src/taskpane/handOut';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import { paneWindow, type PaneWindow } from '../support/excelhost/paneWindow';

const BYTES = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
const BASE64 = Buffer.from(BYTES).toString('base64');
const FILE = 'tong-hop_75_tinh-dong-nai_2024.xlsx';
let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});
beforeEach(() => host.reset());

interface Case extends Omit<PaneWindow, 'clipboard'> {
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline';
  readonly kind?: HandedFile['kind'];
  readonly newWorkbook?: 'refused';
  readonly handed: HandedOver;
  /** Where the bytes must lie then. */
  readonly at: 'place' | 'downloads' | 'workbook' | 'nowhere';
}

const CASES: readonly (readonly [string, Case])[] = [
  [
    'Windows with a window for choosing',
    { platform: 'PC', downloads: 'nothing', places: 'chosen', handed: 'saved', at: 'place' },
  ],
  [
    'a person who changed his mind',
    { platform: 'PC', downloads: 'nothing', places: 'cancelled', handed: 'cancelled', at: 'nowhere' },
  ],
  [
    'Windows where choosing is refused',
    { platform: 'PC', downloads: 'nothing', places: 'refused', handed: 'opened', at: 'workbook' },
  ],
  ['a Mac', { platform: 'Mac', downloads: 'nothing', handed: 'opened', at: 'workbook' }],
  [
    'a Mac that opens no workbook',
    { platform: 'Mac', downloads: 'nothing', newWorkbook: 'refused', handed: 'doubtful', at: 'nowhere' },
  ],
  [
    'a document, which Excel cannot open',
    { platform: 'Mac', kind: 'document', downloads: 'nothing', handed: 'doubtful', at: 'nowhere' },
  ],
  [
    'the web, in a frame of another origin',
    { platform: 'OfficeOnline', downloads: 'kept', places: 'refused', handed: 'offered', at: 'downloads' },
  ],
];

describe('a file handed out of the pane', () => {
  it.each(CASES)('%s', async (_, { platform, kind = 'workbook', newWorkbook, handed, at, ...around }) => {
    const arrived = paneWindow({ ...around, clipboard: 'refused' });
    if (newWorkbook) host.workbook.quirks.newWorkbook = newWorkbook;
    const bytes = jest.fn(() => Promise.resolve(BYTES));
    expect(await excelHandOut(Office.PlatformType[platform]).file({ name: FILE, kind, bytes })).toBe(handed);
    expect(bytes.mock.calls.length).toBe(handed === 'cancelled' ? 0 : 1);
    expect(
      Object.keys({
        ...(arrived.placed.get(FILE) ? { place: 1 } : {}),
        ...(arrived.downloaded.get(FILE) ? { downloads: 1 } : {}),
        ...(host.workbook.openedFiles.length > 0 ? { workbook: 1 } : {}),
      }),
    ).toEqual(at === 'nowhere' ? [] : [at]);
    for (const file of host.workbook.openedFiles) expect(file === BASE64).toBe(true);
    for (const file of [...arrived.placed.values(), ...arrived.downloaded.values()])
      expect(Buffer.from(file).equals(BYTES)).toBe(true);
  });

  it.each([
    ['both', true],
    ['command', true],
    ['refused', false],
  ] as const)('a text, where the clipboard is %s', async (clipboard, done) => {
    const { copied } = paneWindow({ downloads: 'nothing', clipboard });
    expect(await excelHandOut(Office.PlatformType.PC).text('Dòng đối chiếu')).toBe(done);
    expect(copied).toEqual(done ? ['Dòng đối chiếu'] : []);
    expect(document.querySelectorAll('textarea').length).toBe(0);
  });
});
