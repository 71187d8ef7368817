import { NONE } from '../../engine/ids.ts';
import { useTable } from '../table.tsx';
import type { DebriefProps, Reading } from './told.ts';

/** One's own men: as one read them while they passed for one's own, and as they were. */
export function Knowledge({ debrief }: DebriefProps) {
  const { view, text, names } = useTable();
  if (debrief.readings.length === 0) return null;
  const truth = ({ serves, hedge }: Reading): string => {
    if ((serves as number) === NONE) return text('debrief.knowledgeFree');
    const words = { person: names.man(serves), other: names.man(hedge) };
    if ((hedge as number) !== NONE) return text('debrief.knowledgeHedged', words);
    return text(serves === (view.seat as number) ? 'debrief.knowledgeLoyal' : 'debrief.knowledgeTurned', words);
  };
  return (
    <section>
      <h3>{text('debrief.knowledge')}</h3>
      <table>
        <caption className="for-ears">{text('debrief.knowledge')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('debrief.knowledgeMan')}</th>
            <th scope="col">{text('debrief.knowledgeRead')}</th>
            <th scope="col">{text('debrief.knowledgeTrue')}</th>
          </tr>
        </thead>
        <tbody>
          {debrief.readings.map(reading => (
            <tr key={reading.person}>
              <th scope="row">{names.man(reading.person)}</th>
              <td>{text(`trust.${reading.trust}`)}</td>
              <td>
                {truth(reading)}
                {reading.turned > 0 && (
                  <span className="note">{text('debrief.knowledgeSince', { turn: reading.turned })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
