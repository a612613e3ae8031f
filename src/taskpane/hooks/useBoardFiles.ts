import { HostError } from '../../core/sheet/port';
import { parseCell } from '../../core/sheet/address';
import type { Place as CellPlace } from '../../domain/submission';
import { asciiWords } from '../../core/forms/fileName';
import { HANDED } from '../actions/handed';
import type { KeptFolders, OpenFolder } from '../actions/keptFolders';
import { today } from '../actions/today';
import { usePane, type Notice } from '../paneContext';
import { boardWords } from '../strings/boardWords';

export interface BoardFiles {
  readonly folders: Promise<KeptFolders>;
  /** The folder the board is of; without one the picked files are looked through. */
  readonly open: OpenFolder | undefined;
  readonly run: (doing: (signal: AbortSignal) => Promise<Notice | undefined>) => Promise<void>;
}

/** The files behind the lines of the board: looked into, opened, saved, and all of a folder exported. */
export function useBoardFiles({ folders, open, run }: BoardFiles) {
  const { services, strings, language, work, keep } = usePane();
  const words = boardWords[language];

  const exportFolder = (): Promise<void> =>
    run(async () => {
      if (!open) return undefined;
      const name = exportName(open);
      const kept = await folders;
      const handed = await services.handOut.file({ name, kind: 'archive', bytes: () => kept.archive(open) });
      if (handed === 'saved' || handed === 'offered') keep({ folder: await kept.exported(open) });
      return { intent: HANDED[handed], text: strings.handedOver[handed](name) };
    });

  const contentOf = async (file: string): Promise<Blob | undefined> =>
    (await folders).contentOf(open?.files ?? work.picked, file);

  const bytesOf = async (file: string): Promise<Uint8Array | undefined> => {
    const content = await contentOf(file);
    return content && new Uint8Array(await content.arrayBuffer());
  };

  /** Opens a file in place of the open workbook, at a cell where one is named. */
  const openAt = ({ file, sheet, cell }: CellPlace): Promise<void> =>
    run(async () => {
      const content = await contentOf(file);
      if (!content) return { intent: 'warning', text: words.row.notFound(file) };
      await services.openFile?.({ name: lastPart(file), content });
      // Whoever kept the open workbook stays there.
      if (sheet !== '') await services.port.activate(sheet, parseCell(cell)).catch(staying);
      return undefined;
    });

  const saveFile = (file: string): Promise<void> =>
    run(async () => {
      const content = await bytesOf(file);
      if (!content) return { intent: 'warning', text: words.row.notFound(file) };
      const name = lastPart(file);
      const handed = await services.handOut.file({ name, kind: 'workbook', bytes: () => Promise.resolve(content) });
      return { intent: HANDED[handed], text: strings.handedOver[handed](name) };
    });

  return { exportFolder, bytesOf, openAt, saveFile };
}

/** "ho-so-tong-hop_75_tinh-dong-nai_2026_2026-11-30.zip": ASCII, safe on every system. */
function exportName({ head: { of, unitName } }: OpenFolder): string {
  return `ho-so-tong-hop_${of.unit.code}_${asciiWords(unitName)}_${of.year}_${today()}.zip`;
}

function staying(error: unknown): void {
  if (!(error instanceof HostError)) throw error;
}

const lastPart = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
