import { useState } from 'react';
import { originOf } from '../../core/reports/origin/originOf';
import type { OriginPart } from '../../core/reports/origin/origin';
import { parseCell } from '../../core/sheet/address';
import type { Place } from '../../domain/submission';
import { KeptFolders } from '../actions/keptFolders';
import { usePane } from '../paneContext';
import { originWords } from '../strings/originWords';
import { useTask } from './useTask';

/** Where the figure of the selected cell of an open summary comes from, and the way to a unit's own file. */
export function useOrigin() {
  const { services, language, work, tell } = usePane();
  const words = originWords[language];
  const task = useTask();
  const [parts, setParts] = useState<readonly OriginPart[]>();

  const ofSelected = (): Promise<void> =>
    task.run(words.asking, async () => {
      const at = await services.port.selected();
      const found = originOf(await services.port.snapshotAll(), at);
      setParts(found?.parts);
      if (!found) tell({ intent: 'info', text: words.none });
    });

  const openAt = ({ file, sheet, cell }: Place): Promise<void> =>
    task.run(words.asking, async () => {
      const content = await contentOf(file);
      if (!content) return tell({ intent: 'warning', text: words.notFound(file) });
      await services.openFile?.({ name: file.slice(file.lastIndexOf('/') + 1), content });
      // Whoever kept the open workbook stays there.
      await services.port.activate(sheet, parseCell(cell)).catch(() => undefined);
    });

  const contentOf = async (file: string): Promise<Blob | undefined> => {
    const place = await services.folders?.();
    if (!place) return work.picked.find(({ name }) => name === file)?.content;
    return new KeptFolders(place).contentOf(work.picked, file);
  };

  const onOpen = services.openFile && ((place: Place): void => void openAt(place));
  return { words, task, parts, ofSelected, onOpen, close: () => setParts(undefined) };
}
