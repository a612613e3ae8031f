import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import { isDropping } from '../../domain/reportFile';
import { pickedFile } from '../actions/pickedFiles';
import type { PickedFile } from '../paneServices';

export interface FilePickerProps {
  readonly label: string;
  readonly icon?: ButtonProps['icon'];
  readonly folder?: boolean;
  readonly size?: ButtonProps['size'];
  readonly disabled?: boolean;
  readonly onPick: (files: readonly PickedFile[]) => void;
}

/** A button that opens the machine's own file dialog; files are read here and sent nowhere. */
export function FilePicker({ label, icon, folder = false, size, disabled, onPick }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    const picked = [...(files ?? [])].map(pickedFile).filter(({ name }) => !folder || !isDropping(name));
    if (input.current) input.current.value = '';
    if (picked.length > 0) onPick(picked);
  };
  return (
    <>
      <Button icon={icon} size={size} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        accept={folder ? undefined : '.xlsx,.xlsm,.zip'}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </>
  );
}
