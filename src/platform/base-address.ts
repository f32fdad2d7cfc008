/**
 * Where the site starts, as a path with its final slash. Pages carry the way there relative to themselves
 * (`<html data-base="../../">`), so one build runs under any path.
 */
export const baseAddress = (): URL => new URL(document.documentElement.dataset['base'] ?? './', document.baseURI.split('#')[0])
