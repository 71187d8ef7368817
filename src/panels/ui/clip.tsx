/** A paper clip. */
export function Clip({ className = 'clip' }: { readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 16 36" aria-hidden="true">
      <path d="M14 6V27a6 6 0 0 1-12 0V7a4.5 4.5 0 0 1 9 0V24" />
    </svg>
  );
}
