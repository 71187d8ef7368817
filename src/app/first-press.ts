/**
 * Until somebody presses something on this page. A browser's own memory of it (`userActivation`) may outlast a reload, after
 * which nobody has pressed anything; so the page listens from its beginning.
 */
export const firstPress = new Promise<void>(resolve => {
  for (const sign of ['pointerdown', 'keydown'] as const)
    addEventListener(sign, () => resolve(), { once: true, capture: true });
});
