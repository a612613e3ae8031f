import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { DeskQuestion } from '../desk/deskState';
import { lossText, vi } from '../strings';

type Leave = Extract<DeskQuestion, { kind: 'leave' }>;
type Losses = Extract<DeskQuestion, { kind: 'losses' }>;

/** Work is unsaved and another file is to be opened. */
export function LeaveDialog({ answer }: { readonly answer: Leave['answer'] }) {
  return (
    <Dialog open modalType="alert" onOpenChange={() => answer('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{vi.leave.title}</DialogTitle>
          <DialogContent>{vi.leave.text}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => answer('save')}>
              {vi.leave.save}
            </Button>
            <Button onClick={() => answer('drop')}>{vi.leave.drop}</Button>
            <Button onClick={() => answer('stay')}>{vi.leave.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Parts of the workbook that the saved file will not hold, each named, before anything is written. */
export function LossDialog({ losses, answer }: Pick<Losses, 'losses' | 'answer'>) {
  return (
    <Dialog open modalType="alert" onOpenChange={() => answer('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{vi.loss.title}</DialogTitle>
          <DialogContent>
            {vi.loss.text}
            <ul>
              {losses.map((loss) => (
                <li key={`${loss.sheet ?? ''}|${loss.code}`}>{lossText(loss)}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => answer('stay')}>
              {vi.loss.stay}
            </Button>
            <Button onClick={() => answer('go')}>{vi.loss.go}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
