/** How far each tooth of a torn edge stands out, from −1 to 1: every man tears along teeth of his own, wherever he is torn. */
export function teethOf(man: number, count: number): number[] {
  let state = (man + 1) * 7919;
  return Array.from({ length: count }, () => {
    state = (state * 16807) % 2147483647;
    return (state / 2147483647 - 0.5) * 2;
  });
}
