import { ensureBrowser } from './system-browser.mjs'

const CHROMIUM = {
  name: 'Chromium',
  debianPackage: 'chromium',
  candidates: [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  advice: 'The end-to-end tests need Chromium or Chrome: install it, or name it with CHROMIUM_PATH=/path/to/chrome.',
}

/** A Chromium for the end-to-end tests. */
export const ensureChromium = () => ensureBrowser(CHROMIUM)
