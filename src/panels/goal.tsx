import { useTable } from './table.tsx';

/** What one plays for and how it is judged: said before the first decision. */
export function Goal() {
  const { view, text } = useTable();
  const { patrons, epilogue } = view.scenario;
  const turns = view.scenario.lengths[view.length]?.turns.length ?? 0;
  return (
    <p className="goal">
      <strong>{text(view.seat < patrons ? 'goal.patron' : 'goal.other')}</strong>{' '}
      {text(epilogue ? 'goal.plenum' : 'goal.turns', { count: turns })}
    </p>
  );
}
