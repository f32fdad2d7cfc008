// Caches that no clean-up of the service worker takes away.

/** How the pages are to look, for the service worker. */
export const LOOK_CACHE = 'rrk-look'
/** The second copy of the answers, where the browser has no private file system. */
export const JOURNAL_CACHE = 'rrk-journal'
