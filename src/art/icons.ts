import sheetUrl from '../../assets/svg/icons.svg?url&no-inline';

/** Pictures of orders and towns by their ids in the rules, and what lies on desks. */
type IconName = `order-${string}` | `nest-${string}` | 'stamp' | 'clip' | 'list' | 'glyph-nest' | 'glyph-tail';

/** For `<svg aria-hidden="true"><use href={icon(name)} /></svg>`, without a viewBox: the symbol has its own. Printed in `color`, cut out in `--icon-ground`. */
export const icon = (name: IconName): string => `${sheetUrl}#${name}`;
