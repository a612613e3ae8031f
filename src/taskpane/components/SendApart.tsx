import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { apartRefusalSentence } from '../../usecases/formsApart';
import type { SentForm } from '../../usecases/sending';
import type { SendingTogether } from '../../usecases/sendingTogether';
import { filesApart, type FilesApart } from '../actions/filesApart';
import { HANDED } from '../actions/handed';
import { formFiles, keptForFiles } from '../actions/sendable';
import { checkSetting } from '../actions/setting';
import { useTask } from '../hooks/useTask';
import { usePane, usePlans } from '../paneContext';
import { apartWords } from '../strings/apartWords';
import { TaskProgress } from './TaskProgress';
import { ToldLines } from './ToldLines';

export interface SendApartProps extends Pick<SendingTogether, 'files' | 'fileName'> {
  readonly sent: readonly SentForm[];
}

/** Forms as files of their own where the host keeps its file to itself: made anew, and said to be. */
export default function SendApart({ files, fileName, sent }: SendApartProps) {
  const { services, strings, language, tell } = usePane();
  const plans = usePlans();
  const task = useTask();
  const [made, setMade] = useState<FilesApart>();
  const words = apartWords[language];
  const make = async (): Promise<void> => {
    setMade(undefined);
    const packing = await services.packing?.();
    if (!packing) return;
    const wanted = formFiles(files, sent, await keptForFiles(services.port));
    const setting = checkSetting(plans, services.assets);
    const found = await filesApart(await services.port.snapshotAll(), wanted, { setting, packing });
    setMade(found);
    const [only] = found.files;
    if (!only) return;
    const isOne = found.files.length === 1;
    const bytes = isOne ? only[1] : await packing.archiveOf(found.files);
    const kind = isOne ? 'workbook' : 'archive';
    const handed = await services.handOut.file({ name: fileName, kind, bytes: () => Promise.resolve(bytes) });
    const isSure = handed !== 'refused' && handed !== 'doubtful';
    tell({
      intent: HANDED[handed],
      text: isSure ? strings.handedOver[handed](fileName) : words.notHanded(fileName),
    });
  };
  return (
    <>
      <Text>{words.what}</Text>
      <Button disabledFocusable={task.doing !== undefined} onClick={() => void task.run(words.making, make)}>
        {strings.send.save}
      </Button>
      <TaskProgress task={task} />
      <ToldLines
        title={words.left}
        lines={(made?.refused ?? []).map(
          ({ sheet, reason }) => `“${sheet}”: ${apartRefusalSentence(reason)[language]}`,
        )}
      />
      <ToldLines
        title={words.outside}
        lines={(made?.outside ?? []).map(({ sheet, cell, shown }) => `“${sheet}” ${cell}: “${shown}”`)}
      />
    </>
  );
}
