import { icon } from '../../art/icons.ts';

/** A sign that stands beside its word. */
export function Icon({ name }: { readonly name: Parameters<typeof icon>[0] }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={icon(name)} />
    </svg>
  );
}
