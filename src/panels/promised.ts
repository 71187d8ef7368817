import type { Person } from '../engine/ids.ts';
import type { Motion, Pledge } from '../engine/terms.ts';
import type { View } from '../engine/view.ts';

/** Whether a promise is about how its author votes on a motion: on the next one, on a post, on a plot. */
function binds({ term, office, person }: Pledge, motion: Motion): boolean {
  switch (term) {
    case 'back':
      return true;
    case 'post':
      return motion.motion === 'appoint' && office === motion.office;
    case 'join':
      return motion.motion === 'arrest' && person === motion.person;
    default:
      return false;
  }
}

/** Whether, as far as this seat knows, a man has promised his vote for a motion to whoever moves it, and is still bound. */
export const hasPromisedVote = (view: View, person: Person, motion: Motion): boolean =>
  view.promises.some(
    promise =>
      promise.state === 'due' &&
      promise.until >= view.turn &&
      promise.by === person &&
      promise.to === motion.by &&
      binds(promise, motion),
  );
