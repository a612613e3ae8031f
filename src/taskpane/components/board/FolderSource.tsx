import { Checkbox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { UnitTree } from '../../../core/units/unitTree';
import { isSameFolder, type FolderHead } from '../../actions/folderHead';
import { foldersOf } from '../../actions/foldersOf';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';

export interface FolderSourceProps {
  readonly tree: UnitTree;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** What came on other days, where a folder of work keeps it: counted together with what is picked now. */
export default function FolderSource({ tree, checked, disabled, onChange }: FolderSourceProps) {
  const { services, language, choice, work } = usePane();
  const [heads, setHeads] = useState<readonly FolderHead[]>([]);
  useEffect(() => {
    let wanted = true;
    void foldersOf(services)
      .then((folders) => folders.heads())
      .then((found) => wanted && setHeads(found));
    return () => {
      wanted = false;
    };
  }, [services, work.folder]);
  const { list, code } = tree.unit(choice.root) ?? tree.root;
  const place = { programme: choice.programme, year: choice.year, unit: { list, code } };
  const head = heads.find(({ of }) => isSameFolder(of, place));
  if (!head) return null;
  return (
    <Checkbox
      label={boardWords[language].folder.source(head.files.length)}
      checked={checked}
      disabled={disabled}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}
