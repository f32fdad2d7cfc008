import { ensureBrowser } from './system-browser.mjs'

const FIREFOX = {
  name: 'Firefox ESR',
  debianPackage: 'firefox-esr',
  candidates: [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
  advice: 'The trials in Firefox need Firefox (ESR): install it, or name it with FIREFOX_PATH=/path/to/firefox.',
}

/** A Firefox for the trials that Playwright cannot play. */
export const ensureFirefox = () => ensureBrowser(FIREFOX)
