import type { Vote } from '../../engine/terms.ts';

/** How a ballot is marked: by its shape first. */
const SHAPES = {
  aye: <path d="M10 2.5 18 17H2Z" />,
  nay: <path d="m4 4 12 12M16 4 4 16" fill="none" />,
  abstain: <circle cx="10" cy="10" r="6.2" fill="none" />,
} as const;

export function VoteSign({ vote }: { readonly vote: Vote }) {
  return (
    <svg className={`vote-sign vote-sign-${vote}`} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[vote]}
    </svg>
  );
}
