/** Names that are offered: `join.name` in the catalogue has the words. Neutral ones, and enough for a full class. */
const NICKNAMES = [
  ...(['wren', 'heron', 'swift', 'robin', 'plover', 'kestrel', 'linnet', 'curlew', 'dunlin', 'siskin'] as const),
  ...(['teal', 'rook', 'lark', 'tern', 'stork', 'crane', 'finch', 'grebe', 'jay', 'kite', 'owl', 'ibis'] as const),
  ...(['lapwing', 'martin', 'bittern', 'avocet', 'oriole', 'pipit', 'raven', 'snipe', 'starling', 'thrush'] as const),
  ...(['wagtail', 'warbler', 'whimbrel', 'wigeon', 'gannet', 'harrier', 'merlin', 'osprey'] as const),
] as const;
type Nickname = (typeof NICKNAMES)[number];

/** One of them, another than the last. */
export function freshNickname(last?: Nickname): Nickname {
  const others = NICKNAMES.filter(name => name !== last);
  return others[Math.floor(Math.random() * others.length)] as Nickname;
}
