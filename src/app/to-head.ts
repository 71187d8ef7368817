/** The focus and the eye at the head of a page. */
export function toHead(): void {
  document.getElementById('main')?.focus();
  window.scrollTo(0, 0);
}
