import { useEffect, useState } from 'react';
import type { PlanFrame } from '../../domain/plan/planFrame';
import { usePane } from '../paneContext';

/** What plans of any unit are made of; undefined until it is there. */
export function useFrames(): readonly PlanFrame[] | undefined {
  const { services } = usePane();
  const [frames, setFrames] = useState<readonly PlanFrame[]>();
  useEffect(() => {
    let wanted = true;
    services.programmes.frames().then(
      (found) => wanted && setFrames(found),
      () => wanted && setFrames([]),
    );
    return () => {
      wanted = false;
    };
  }, [services]);
  return frames;
}
