import type { ComponentType } from 'react';
import { Standings } from '../../../panels/debrief/courses.tsx';
import { Ending, Victims, YearsAfter } from '../../../panels/debrief/debrief.tsx';
import { Fates } from '../../../panels/debrief/fates.tsx';
import { Plenum } from '../../../panels/debrief/plenum.tsx';
import { Ranks } from '../../../panels/debrief/ranks.tsx';
import { BesidePart } from './beside.tsx';
import { Betrayals } from './betrayals.tsx';
import { ForecastsPart } from './forecasts.tsx';
import { KnowledgePart } from './knowledge.tsx';
import { LoyaltiesPart } from './loyalties.tsx';
import { QuestionsPart } from './questions.tsx';
import type { Section } from './sections.ts';
import type { EyesProps, PartProps } from './told.ts';

function VictimsPart({ told: { debrief } }: PartProps) {
  return (
    <>
      <Victims />
      <Ending debrief={debrief} />
    </>
  );
}

function RanksPart({ told: { debrief, seen } }: PartProps) {
  return (
    <>
      <Ranks debrief={debrief} />
      <Standings debrief={debrief} />
      <Plenum debrief={debrief} seen={seen} />
      <YearsAfter seen={seen} />
    </>
  );
}

const FatesPart = ({ told: { debrief } }: PartProps) => <Fates debrief={debrief} />;

const PARTS: Readonly<Record<Section, ComponentType<EyesProps>>> = {
  victims: VictimsPart,
  ranks: RanksPart,
  betrayals: Betrayals,
  knowledge: KnowledgePart,
  loyalties: LoyaltiesPart,
  forecasts: ForecastsPart,
  beside: BesidePart,
  questions: QuestionsPart,
  fates: FatesPart,
};

/** One part of the debrief. */
export function Part({ section, ...props }: EyesProps & { readonly section: Section }) {
  const Shown = PARTS[section];
  return (
    <div className="debrief">
      <Shown {...props} />
    </div>
  );
}
