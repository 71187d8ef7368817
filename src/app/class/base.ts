/** The folder that the page came from: a server may be mounted anywhere. */
export const baseNow = (): URL => new URL('.', window.location.href.split('#')[0]);
