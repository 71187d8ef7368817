import { Button } from 'react-aria-components/Button';
import type { ClassText } from '../../../text/index.ts';
import { Pick } from '../../pick.tsx';
import { placeOf, SECTIONS, type Section, stepFrom } from './sections.ts';

interface SectionBarProps {
  readonly words: ClassText;
  readonly section: Section;
  onSection(section: Section): void;
}

/** The teacher leads: what is chosen here is shown on every screen. */
export function SectionBar({ words, section, onSection }: SectionBarProps) {
  const walk = (by: -1 | 1) => {
    const to = stepFrom(section, by);
    return (
      <Button
        className={`button button-small${by > 0 ? ' button-main' : ''}`}
        isDisabled={to === undefined}
        onPress={() => to !== undefined && onSection(to)}
      >
        {words(by > 0 ? 'classDebrief.next' : 'classDebrief.previous')}
      </Button>
    );
  };
  return (
    <nav className="section-bar" aria-label={words('classDebrief.bar')}>
      {walk(-1)}
      <Pick label={words('classDebrief.choose')} value={section} onPick={value => onSection(placeOf(value).section)}>
        {SECTIONS.map((id, at) => (
          <option key={id} value={id}>
            {words('classDebrief.numbered', { at: at + 1, name: words(`classDebrief.section.${id}`) })}
          </option>
        ))}
      </Pick>
      {walk(1)}
    </nav>
  );
}
