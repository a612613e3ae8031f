import { useMemo } from 'react';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Attainment } from '../../domain/targets/verdict';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { targetOrigin } from '../actions/targetOrigin';
import { useOrigin } from '../hooks/useOrigin';
import OriginPanel from './OriginPanel';

export interface OriginOfTargetProps {
  readonly result: RollUpResult;
  readonly attainment: Attainment;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}

/** Where the two figures of a target come from, in the roll-up at hand. */
export default function OriginOfTarget({ result, attainment, catalogue, onClose }: OriginOfTargetProps) {
  const { task, onOpen } = useOrigin();
  const parts = useMemo(() => targetOrigin(result, attainment, catalogue), [result, attainment, catalogue]);
  const busy = task.doing !== undefined;
  return <OriginPanel parts={parts} catalogue={catalogue} disabled={busy} onOpen={onOpen} onClose={onClose} />;
}
