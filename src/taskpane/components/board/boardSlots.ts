import type { Board, BoardRow } from '../../../core/board/board';
import type { Made, WorkDecision } from '../../../domain/work/workDecision';
import type { ChaseSetting } from '../../../usecases/reminders';
import type { UnitFinding } from '../../../usecases/rollUpFiles';
import type { RequestedRollUp } from '../../actions/rollUpSources';

/** A line of the board as the pane has it. */
export type PaneRow = BoardRow<UnitFinding>;
export type PaneBoard = Board<UnitFinding>;

/** What a part of the page Theo dõi gets that does something for units. */
export interface BoardSlot {
  readonly board: PaneBoard;
  /** The roll-up the board was made of. */
  readonly result: RequestedRollUp;
  /** The units it is for: those chosen, else those in sight. */
  readonly rows: readonly PaneRow[];
  /** What the folder of work says units were asked before. */
  readonly asked: Pick<ChaseSetting, 'reminded' | 'returned'>;
  /** The bytes of a file by its name in the ledger, also of one in an archive; undefined where it is gone. */
  readonly bytesOf: (file: string) => Promise<Uint8Array | undefined>;
  /** Something else is being done. */
  readonly disabled: boolean;
  /** Who decides now; undefined before anybody signs, which the page then asks for. */
  readonly made: () => Made | undefined;
  /** Keeps decisions in the folder of work, rolls up again and says so. */
  readonly onDecide: (decisions: readonly WorkDecision[], said: string) => Promise<void>;
}

/** The same for one unit. */
export interface RowSlot extends Omit<BoardSlot, 'rows'> {
  readonly row: PaneRow;
}
