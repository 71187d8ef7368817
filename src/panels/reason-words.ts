import type { Reason } from '../engine/clients/calculation.ts';
import type { Text } from '../text/index.ts';

/** A reason of a client's calculation; whose prospects are meant depends on the side it stands on. */
export const reasonWords = ({ side, reason }: Pick<Reason, 'side' | 'reason'>, text: Text): string =>
  reason === 'prospects'
    ? text(side === 'leave' ? 'reason.prospects.leave' : 'reason.prospects.stay')
    : text(`reason.${reason}`);
