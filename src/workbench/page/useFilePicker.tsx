import { isDropping } from '../../domain/reportFile';
import { useRef, type ReactElement } from 'react';
import type { PageActions } from './actions';

/** The hidden field that files are picked through, and what opens it. */
export interface FilePicker {
  readonly field: ReactElement;
  readonly open: () => void;
}

/** Hands picked workbooks and archives over, or a whole folder; the same file may be picked twice in a row. */
export function useFilePicker(label: string, take: PageActions['take'], folder = false): FilePicker {
  const input = useRef<HTMLInputElement>(null);
  const pick = (files: FileList | null): void => {
    const picked = [...(files ?? [])].filter(({ name }) => !folder || !isDropping(name));
    if (input.current) input.current.value = '';
    if (picked.length > 0) take(picked);
  };
  const field = (
    <input
      ref={input}
      type="file"
      hidden
      multiple
      accept={folder ? undefined : '.xlsx,.xlsm,.zip'}
      {...(folder ? { webkitdirectory: '' } : {})}
      aria-label={label}
      onChange={(event) => pick(event.currentTarget.files)}
    />
  );
  return { field, open: () => input.current?.click() };
}
