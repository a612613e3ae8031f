import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useHeldFocus } from '../hooks/useHeldFocus';

export interface Answer {
  readonly label: string;
  readonly onChoose: () => void;
  readonly disabled?: boolean;
}

export interface QuestionDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The first is the primary one. */
  readonly answers: readonly Answer[];
  /** Escape, or a click beside the dialog where `alert` does not forbid it. */
  readonly onClose: () => void;
  /** Only an answer or Escape ends it. */
  readonly alert?: boolean;
}

/** Something only the person can decide: what it is about, and the answers as buttons. */
export function QuestionDialog({ title, children, answers, onClose, alert = false }: QuestionDialogProps) {
  // Opened by no trigger of its own, the dialog cannot know where the keyboard was: it is remembered here.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus();
    },
    [before],
  );
  const surface = useRef<HTMLDivElement>(null);
  useHeldFocus(surface);
  return (
    <Dialog open modalType={alert ? 'alert' : 'modal'} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>
            {answers.map(({ label, onChoose, disabled = false }, place) => (
              <Button
                key={label}
                appearance={place === 0 ? 'primary' : 'secondary'}
                disabled={disabled}
                onClick={onChoose}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
