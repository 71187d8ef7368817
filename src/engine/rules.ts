import { answer } from './actions/answer.ts';
import { bargain } from './actions/bargain.ts';
import { chapter } from './actions/chapter.ts';
import { concede } from './actions/concede.ts';
import { deal, isDealt } from './actions/deal.ts';
import { defy } from './actions/defy.ts';
import { draw } from './actions/draw.ts';
import { drop } from './actions/drop.ts';
import { evening } from './actions/evening.ts';
import { inform, passWord } from './actions/inform.ts';
import { keep } from './actions/keep.ts';
import { motion } from './actions/motion.ts';
import { name } from './actions/name.ts';
import { offer } from './actions/offer.ts';
import { appoint } from './actions/orders/appoint.ts';
import { approach } from './actions/orders/approach.ts';
import { buildCase } from './actions/orders/build-case.ts';
import { confide } from './actions/orders/confide.ts';
import { exclude } from './actions/orders/exclude.ts';
import { investigate } from './actions/orders/investigate.ts';
import { lieLow } from './actions/orders/lie-low.ts';
import { oblige } from './actions/orders/oblige.ts';
import { recruit } from './actions/orders/recruit.ts';
import { rehabilitate } from './actions/orders/rehabilitate.ts';
import { remove } from './actions/orders/remove.ts';
import { sacrifice } from './actions/orders/sacrifice.ts';
import { sendAway } from './actions/orders/send-away.ts';
import { shield } from './actions/orders/shield.ts';
import { sound } from './actions/orders/sound.ts';
import { strike } from './actions/orders/strike.ts';
import { test } from './actions/orders/test.ts';
import { watch } from './actions/orders/watch.ts';
import { pass } from './actions/pass.ts';
import { plead } from './actions/plead.ts';
import { reply } from './actions/reply.ts';
import { reveal } from './actions/reveal.ts';
import { riposte } from './actions/riposte.ts';
import { seal } from './actions/seal.ts';
import { send } from './actions/send.ts';
import { settle } from './actions/settle.ts';
import { speak } from './actions/speak.ts';
import { term } from './actions/term.ts';
import { testify } from './actions/testify.ts';
import { vote } from './actions/vote.ts';
import { withdraw } from './actions/withdraw.ts';
import { yieldSeat } from './actions/yield.ts';
import { turnTide } from './aftermath.ts';
import { atlasOf } from './atlas.ts';
import { divide, fallBack, nextProposer, openDivision, openingOf, tablePackage } from './division.ts';
import { ask } from './due.ts';
import type { Draft, Game } from './game.ts';
import { OWING } from './owing.ts';
import { deliverOffers } from './pacts.ts';
import { summon, weigh } from './plenum.ts';
import { ownerOf, standing } from './power.ts';
import { leaderOf, setStage, targetOf } from './presidium/confrontation.ts';
import { carries, count, moverOf } from './presidium/motions.ts';
import { carryOut, deliver } from './resolution.ts';
import { hearPleas, skipSettled } from './settlement.ts';
import { closeMotion, giveFavours, isLastTurn, openTurn } from './turns.ts';

/** Every kind of action in the game. Registering one here adds it to `Action`. */
export const RULES = {
  deal,
  draw,
  term,
  drop,
  send,
  bargain,
  concede,
  name,
  offer,
  answer,
  inform,
  pass,
  confide,
  appoint,
  rehabilitate,
  test,
  watch,
  exclude,
  sendAway,
  investigate,
  approach,
  sound,
  shield,
  sacrifice,
  remove,
  recruit,
  oblige,
  buildCase,
  lieLow,
  strike,
  withdraw,
  seal,
  reply,
  evening,
  motion,
  speak,
  vote,
  reveal,
  defy,
  keep,
  riposte,
  settle,
  plead,
  yield: yieldSeat,
  testify,
  chapter,
};

const isOpen = (phase: keyof typeof OWING) => (game: Game) => OWING[phase](game).length === 0;
const nothingDue = (game: Game): boolean => game.due.length === 0;
const plenumIsDue = (game: Game): boolean => game.plenumCalled || isLastTurn(game) || standing(game).length < 2;

export const GUARDS = {
  dealt: isDealt,
  dealtForDivision: (game: Game): boolean => isDealt(game) && game.scenario.division !== undefined,
  packageSent: isOpen('division'),
  demandsMade: (game: Game): boolean => isOpen('bargaining')(game) && game.backing.includes('demand'),
  stancesTaken: isOpen('bargaining'),
  conceded: (game: Game): boolean => !game.backing.includes('demand'),
  packageCarried: (game: Game): boolean => isOpen('divisionBallot')(game) && carries(game),
  packageLostLast: (game: Game): boolean =>
    isOpen('divisionBallot')(game) && game.proposal + 1 >= (game.scenario.division?.proposers.length ?? 0),
  formed: (game: Game): boolean => openingOf(game) < 0,
  nothingDue,
  allDone: isOpen('orders'),
  allInformed: isOpen('informing'),
  eveningOver: isOpen('approaches'),
  someoneFell: (game: Game): boolean => nothingDue(game) && game.spoils.length > 0,
  arrestMoved: (game: Game): boolean => game.motion?.motion === 'arrest',
  motionMoved: (game: Game): boolean => game.motion !== undefined,
  agendaDone: (game: Game): boolean => moverOf(game) < 0,
  allSpoke: isOpen('statements'),
  plotExposed: (game: Game): boolean => nothingDue(game) && game.stage === 'exposed',
  roomSilent: isOpen('room'),
  ballotFull: (game: Game): boolean =>
    OWING[game.motion?.motion === 'package' ? 'divisionBallot' : 'ballot'](game).length === 0,
  mayBeTakenOut: (game: Game): boolean => nothingDue(game) && game.stage === 'exit' && game.keeper === undefined,
  dismissed: (game: Game): boolean => nothingDue(game) && game.motion?.motion === 'dismiss' && game.stage === 'warned',
  seatFilled: (game: Game): boolean => game.motion?.motion === 'succession',
  motionDone: nothingDue,
  defianceChosen: (game: Game): boolean => game.stage !== 'warned',
  keeperChosen: (game: Game): boolean => game.keeper !== undefined,
  riposteOver: (game: Game): boolean => nothingDue(game) && OWING.riposte(game).length === 0,
  settled: (game: Game): boolean => nothingDue(game) && game.spoils.length === 0,
  pleasMade: (game: Game): boolean => OWING.pleas(game).length === 0,
  pleasHeard: (game: Game): boolean => game.spoils.length === 0,
  pleasHeardAfterPlenum: (game: Game): boolean => game.spoils.length === 0 && game.plenumHeld,
  plenumDue: (game: Game): boolean => nothingDue(game) && game.scenario.epilogue && plenumIsDue(game),
  lessonOver: (game: Game): boolean => nothingDue(game) && plenumIsDue(game),
  redivisionDue(game: Game): boolean {
    const { gavel, agenda } = atlasOf(game.scenario);
    return (
      nothingDue(game) &&
      game.turn === 1 &&
      agenda >= 0 &&
      ownerOf(game, gavel) >= 0 &&
      game.holder[gavel] === game.holder[agenda]!
    );
  },
  allTestified: isOpen('plenum'),
  chaptersOver: (game: Game): boolean => nothingDue(game) && game.chapter >= game.scenario.chapters.length,
};

const clearDone = (draft: Draft): void => {
  draft.done.fill(false);
  draft.sheets.fill(undefined);
};

export const EFFECTS = {
  openDivision,
  openTurn,
  tablePackage,
  divide,
  fallBack,
  nextProposer,
  clearDone,
  passWord(draft: Draft): void {
    passWord(draft);
    giveFavours(draft);
  },
  deliverOffers(draft: Draft): void {
    clearDone(draft);
    deliverOffers(draft);
  },
  openSession(draft: Draft): void {
    clearDone(draft);
    draft.moved.fill(false);
  },
  deliver(draft: Draft): void {
    clearDone(draft);
    deliver(draft);
  },
  carryOut,
  springArrest(draft: Draft): void {
    setStage(draft, 'warned');
    ask(draft, 'warned', targetOf(draft), leaderOf(draft));
  },
  count,
  closeMotion,
  openSettlement(draft: Draft): void {
    closeMotion(draft);
    skipSettled(draft);
  },
  openPleas(draft: Draft): void {
    draft.pleas.fill(undefined);
  },
  hearPleas(draft: Draft): void {
    hearPleas(draft);
    skipSettled(draft);
  },
  turnTide,
  summon,
  weigh,
};
