import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTable } from '../table.tsx';

/** Something that can be chosen. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  /** What it would do. */
  readonly what?: string | undefined;
  readonly mark?: ReactNode;
  readonly disabled?: boolean;
  /** Under which heading it stands. */
  readonly family?: string | undefined;
}
interface ChoicesProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  onChange(key: string): void;
  readonly layout?: 'rows' | 'cards' | 'inline';
}

/** With more than this to choose from, one may type a part of the name. */
const MANY = 9;

/** One of several, by arrow keys or by pointing; long lists can be narrowed by typing. */
export function Choices({ legend, choices, value, onChange, layout = 'rows' }: ChoicesProps) {
  const { text } = useTable();
  const [wanted, setWanted] = useState('');
  const filter = useId();
  const found = choices.filter(({ label }) => label.toLowerCase().includes(wanted.trim().toLowerCase()));
  const families = [...new Set(found.map(({ family }) => family))];
  return (
    <RadioGroup className={`choices choices-${layout}`} value={value ?? null} onChange={onChange}>
      <div className="choices-head">
        <Label className="label">{legend}</Label>
        {layout === 'rows' && choices.length > MANY && (
          <span className="filter">
            <label htmlFor={filter}>{text('choose.filter')}</label>
            <input id={filter} type="search" value={wanted} onChange={event => setWanted(event.target.value)} />
          </span>
        )}
      </div>
      <div className="choices-list">
        {families.map(family => (
          <div key={family ?? ''} className="choices-family">
            {family !== undefined && <p className="family">{family}</p>}
            {found
              .filter(choice => choice.family === family)
              .map(choice => (
                <ChoiceRadio key={choice.key} choice={choice} />
              ))}
          </div>
        ))}
        {found.length === 0 && <p className="quiet">{text('choose.filterNone')}</p>}
      </div>
    </RadioGroup>
  );
}

function ChoiceRadio({ choice }: { readonly choice: Choice }) {
  return (
    <Radio value={choice.key} className="choice" isDisabled={choice.disabled ?? false}>
      <span className="choice-dot" aria-hidden="true" />
      {choice.mark}
      <span className="choice-words">
        <span className="choice-label">{choice.label}</span>
        {choice.what && <span className="choice-what">{choice.what}</span>}
      </span>
    </Radio>
  );
}

export interface ChooseProps extends Omit<ChoicesProps, 'value' | 'onChange'> {
  readonly confirm?: string;
  /** What is chosen to begin with. */
  readonly first?: string | undefined;
  /** Whether another button of the same paper is its red one. */
  readonly quiet?: boolean;
  onChoose(key: string): void;
  /** Told of every one that is looked at, before it is confirmed. */
  onPick?(key: string): void;
  /** What is shown of the one that is chosen, before it is confirmed. */
  preview?(key: string): ReactNode;
}

/** Choose one, see what it would do, confirm it. Enter confirms. */
export function Choose({ confirm, first, quiet = false, onChoose, onPick, preview, choices, ...rest }: ChooseProps) {
  const { text } = useTable();
  const [chosen, setChosen] = useState(first);
  const valid = choices.some(({ key, disabled }) => key === chosen && !disabled) ? chosen : undefined;
  return (
    <form
      className="choose"
      onSubmit={event => {
        event.preventDefault();
        if (valid === undefined) return;
        // What is asked next may stand in the same place, and nothing of it is chosen yet.
        setChosen(undefined);
        onChoose(valid);
      }}
    >
      <Choices
        {...rest}
        choices={choices}
        value={valid}
        onChange={key => {
          setChosen(key);
          onPick?.(key);
        }}
      />
      {valid !== undefined && preview?.(valid)}
      <Button
        type="submit"
        className={quiet ? 'button button-ink' : 'button button-main'}
        isDisabled={valid === undefined}
      >
        {confirm ?? text('choose.confirm')}
      </Button>
    </form>
  );
}
