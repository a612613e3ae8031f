import type { CrossRule } from './crossRule';
import { farFromPeers } from './farFromPeers';
import { nearTwins } from './nearTwins';
import { outOfScale } from './outOfScale';
import { ownLinesOnly } from './ownLinesOnly';
import { sameFacility } from './sameFacility';
import { sameFigures } from './sameFigures';

/** Every check over many submissions. */
export const crossRules: readonly CrossRule[] = [
  sameFigures,
  nearTwins,
  ownLinesOnly,
  sameFacility,
  farFromPeers,
  outOfScale,
];
