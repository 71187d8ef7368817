import type { ActionType } from './action.ts';
import type { EFFECTS, GUARDS } from './rules.ts';

/** How a phase may end. Exits are tried top to bottom after every action. */
export interface Exit<P extends string> {
  readonly guard: keyof typeof GUARDS;
  readonly target: P;
  readonly actions?: keyof typeof EFFECTS;
}
export interface PhaseChart<P extends string> {
  readonly on?: { readonly [T in ActionType]?: Play };
  readonly always?: readonly Exit<P>[];
  readonly type?: 'final';
}
/** The part of XState that the search can run as well: flat, named, no timers, no children. */
interface Chart<P extends string> {
  readonly initial: P;
  readonly states: { readonly [K in P]: PhaseChart<P> };
}
/** A kind of action is played where it is admitted, if the phase's rules offer it to the seat. */
export interface Play {
  readonly guard: { readonly type: 'legal'; readonly params: { readonly phase: string } };
  readonly actions: 'play';
}
const admit = <T extends ActionType>(phase: string, ...types: readonly T[]): { readonly [K in T]: Play } => {
  const play: Play = { guard: { type: 'legal', params: { phase } }, actions: 'play' };
  return Object.fromEntries(types.map(type => [type, play])) as { [K in T]: Play };
};
const chart = <P extends string>(table: Chart<P>): Chart<P> => table;

/** The game from the first night to the epilogue: which actions each phase admits, and what ends it. */
export const TURN = chart({
  initial: 'deals',
  states: {
    deals: {
      on: admit('deals', 'deal'),
      always: [
        { guard: 'dealtForDivision', target: 'division', actions: 'openDivision' },
        { guard: 'dealt', target: 'dispatches', actions: 'openTurn' },
      ],
    },
    division: {
      on: admit('division', 'term', 'drop', 'send'),
      always: [{ guard: 'packageSent', target: 'bargaining' }],
    },
    bargaining: {
      on: admit('bargaining', 'bargain'),
      always: [
        { guard: 'demandsMade', target: 'concession' },
        { guard: 'stancesTaken', target: 'divisionBallot', actions: 'tablePackage' },
      ],
    },
    concession: {
      on: admit('concession', 'concede'),
      always: [{ guard: 'conceded', target: 'divisionBallot', actions: 'tablePackage' }],
    },
    divisionBallot: {
      on: admit('divisionBallot', 'vote'),
      always: [
        { guard: 'packageCarried', target: 'formation', actions: 'divide' },
        { guard: 'packageLostLast', target: 'formation', actions: 'fallBack' },
        { guard: 'ballotFull', target: 'division', actions: 'nextProposer' },
      ],
    },
    formation: {
      on: admit('formation', 'name'),
      always: [{ guard: 'formed', target: 'dispatches', actions: 'openTurn' }],
    },
    dispatches: {
      on: admit('dispatches', 'draw'),
      always: [{ guard: 'nothingDue', target: 'offers' }],
    },
    offers: {
      on: admit('offers', 'offer', 'term', 'drop', 'send', 'pass'),
      always: [{ guard: 'allDone', target: 'answers', actions: 'deliverOffers' }],
    },
    answers: {
      on: admit('answers', 'answer', 'term', 'drop', 'send', 'pass'),
      always: [{ guard: 'allDone', target: 'informing', actions: 'clearDone' }],
    },
    informing: {
      on: admit('informing', 'inform'),
      always: [{ guard: 'allInformed', target: 'orders', actions: 'passWord' }],
    },
    orders: {
      on: admit(
        'orders',
        'confide',
        'appoint',
        'rehabilitate',
        'test',
        'watch',
        'exclude',
        'sendAway',
        'investigate',
        'approach',
        'sound',
        'shield',
        'sacrifice',
        'remove',
        'recruit',
        'oblige',
        'buildCase',
        'lieLow',
        'strike',
        'term',
        'drop',
        'send',
        'withdraw',
        'seal',
      ),
      always: [{ guard: 'allDone', target: 'approaches', actions: 'deliver' }],
    },
    approaches: {
      on: admit('approaches', 'reply', 'evening'),
      always: [{ guard: 'eveningOver', target: 'resolution', actions: 'carryOut' }],
    },
    resolution: {
      on: admit('resolution', 'draw'),
      always: [
        { guard: 'someoneFell', target: 'settlement', actions: 'openSettlement' },
        { guard: 'nothingDue', target: 'agenda', actions: 'openSession' },
      ],
    },
    agenda: {
      on: admit('agenda', 'motion', 'pass'),
      always: [
        { guard: 'arrestMoved', target: 'warning', actions: 'springArrest' },
        { guard: 'motionMoved', target: 'statements' },
        { guard: 'agendaDone', target: 'aftermath', actions: 'turnTide' },
      ],
    },
    statements: {
      on: admit('statements', 'speak'),
      always: [{ guard: 'allSpoke', target: 'ballot' }],
    },
    warning: {
      on: admit('warning', 'draw'),
      always: [
        { guard: 'plotExposed', target: 'riposte', actions: 'clearDone' },
        { guard: 'nothingDue', target: 'room' },
      ],
    },
    room: {
      on: admit('room', 'reveal'),
      always: [{ guard: 'roomSilent', target: 'ballot' }],
    },
    ballot: {
      on: admit('ballot', 'vote'),
      always: [{ guard: 'ballotFull', target: 'tally', actions: 'count' }],
    },
    tally: {
      on: admit('tally', 'draw'),
      always: [
        { guard: 'someoneFell', target: 'settlement', actions: 'openSettlement' },
        { guard: 'plotExposed', target: 'riposte', actions: 'clearDone' },
        { guard: 'mayBeTakenOut', target: 'custody' },
        { guard: 'dismissed', target: 'defiance' },
        { guard: 'seatFilled', target: 'dispatches', actions: 'openTurn' },
        { guard: 'motionDone', target: 'agenda', actions: 'closeMotion' },
      ],
    },
    defiance: {
      on: admit('defiance', 'defy'),
      always: [{ guard: 'defianceChosen', target: 'tally' }],
    },
    custody: {
      on: admit('custody', 'keep'),
      always: [{ guard: 'keeperChosen', target: 'tally' }],
    },
    riposte: {
      on: admit('riposte', 'riposte', 'draw'),
      always: [
        { guard: 'someoneFell', target: 'settlement', actions: 'openSettlement' },
        { guard: 'riposteOver', target: 'agenda', actions: 'closeMotion' },
      ],
    },
    settlement: {
      on: admit('settlement', 'settle', 'draw'),
      always: [{ guard: 'settled', target: 'pleas', actions: 'openPleas' }],
    },
    pleas: {
      on: admit('pleas', 'plead'),
      always: [{ guard: 'pleasMade', target: 'audience', actions: 'hearPleas' }],
    },
    audience: {
      on: admit('audience', 'settle'),
      always: [
        { guard: 'pleasHeardAfterPlenum', target: 'epilogue' },
        { guard: 'pleasHeard', target: 'aftermath', actions: 'turnTide' },
      ],
    },
    aftermath: {
      on: admit('aftermath', 'draw'),
      always: [
        { guard: 'plenumDue', target: 'plenum', actions: 'summon' },
        { guard: 'lessonOver', target: 'over' },
        { guard: 'redivisionDue', target: 'redivision', actions: 'closeMotion' },
        { guard: 'nothingDue', target: 'dispatches', actions: 'openTurn' },
      ],
    },
    redivision: {
      on: admit('redivision', 'yield'),
      always: [{ guard: 'motionMoved', target: 'ballot' }],
    },
    plenum: {
      on: admit('plenum', 'testify'),
      always: [{ guard: 'allTestified', target: 'verdict', actions: 'weigh' }],
    },
    verdict: {
      on: admit('verdict', 'draw'),
      always: [{ guard: 'nothingDue', target: 'pleas', actions: 'openPleas' }],
    },
    epilogue: {
      on: admit('epilogue', 'chapter', 'draw'),
      always: [{ guard: 'chaptersOver', target: 'over' }],
    },
    over: { type: 'final' },
  },
});
export type Phase = keyof typeof TURN.states;
