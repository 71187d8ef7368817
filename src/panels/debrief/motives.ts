/** Why a computer's patron does what he does. That he leaves something undone needs no reason. */
export const MOTIVES = [
  ...['againstIt', 'ally', 'armySafer', 'buysPeace', 'calmTheRanks', 'couldBeBetter', 'couldBeOurs', 'credit'],
  ...['fillPost', 'forIt', 'friendInTheRoom', 'gotWhatHeCameFor', 'hasForce', 'insideMan', 'keepClose'],
  ...['keepsHisSeat', 'keepsWord', 'leftOut', 'makeHimFeared', 'needFriend', 'needPartner', 'noMercy'],
  ...['noPrecedent', 'notOneOfUs', 'notSure', 'notWorthIt', 'nowOrNever', 'officersReady', 'outOfTheWay'],
  ...['ownMenFreed', 'plenumWithUs', 'roomForOurs', 'settlesIt', 'showHand', 'somethingOnHim', 'standsFirm'],
  ...['strikeFirst', 'takesOthersDown', 'tellsTales', 'tooLoud', 'useful', 'voteHimOut', 'votesForIt'],
  ...['wantsHisSeat', 'worthIt'],
] as const satisfies readonly string[];
type MotiveName = (typeof MOTIVES)[number];

export const isMotive = (name: string): name is MotiveName => (MOTIVES as readonly string[]).includes(name);
