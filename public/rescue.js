// Lists and saves everything that the kit has kept in this browser, also when the kit itself can't start. It shares no
// code with the kit, changes nothing, and asks the network for nothing.
const DATABASE = 'refugee-rights-kit'
const JOURNAL_CACHE = 'rrk-journal'
const WAIT_MS = 5000

const say = (text) => (document.getElementById('said').textContent = text)

const request = (asked) =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
    asked.onblocked = () => reject(new Error('blocked by another tab'))
    setTimeout(() => reject(new Error('no answer')), WAIT_MS)
  })

/** Every row of every table, whatever its shape. Opened without a version: a newer kit's database is read as well. */
async function readDatabase() {
  const known = indexedDB.databases === undefined || (await indexedDB.databases()).some(({ name }) => name === DATABASE)
  if (!known) return {}
  const database = await request(indexedDB.open(DATABASE))
  const tables = {}
  for (const table of database.objectStoreNames)
    tables[table] = await request(database.transaction(table).objectStore(table).getAll())
  database.close()
  return tables
}

/** The second copy, one line an entry: eight digits, a blank, and JSON. */
async function readJournalFile() {
  try {
    const root = await navigator.storage.getDirectory()
    const folder = await (await root.getDirectoryHandle(DATABASE)).getDirectoryHandle('journal')
    return await (await (await folder.getFileHandle('journal.v1')).getFile()).text()
  } catch {
    return ''
  }
}

/** The same lines where the browser has no such file: one an entry of a cache. */
async function readJournalCache() {
  try {
    if (!(await caches.has(JOURNAL_CACHE))) return ''
    const cache = await caches.open(JOURNAL_CACHE)
    const kept = await Promise.all((await cache.keys()).map((key) => cache.match(key)))
    return (await Promise.all(kept.map((response) => response.text()))).join('\n')
  } catch {
    return ''
  }
}

const readJournal = async () => [await readJournalCache(), await readJournalFile()].join('\n')

const isRow = (row) =>
  typeof row === 'object' &&
  row !== null &&
  ['id', 'profileId', 'deviceId', 'scope'].every((name) => typeof row[name] === 'string') &&
  Number.isSafeInteger(row.counter) &&
  row.counter >= 0 &&
  typeof row.body === 'object' &&
  row.body !== null

const isOfDevice = (table, row) => table === 'settings' && row.scope === 'device'

/** Sound rows by table and id: the database's, and the journal's where the database has lost them. */
function soundRows(tables, journal) {
  const sound = new Map()
  const rowsOf = (table) => sound.get(table) ?? sound.set(table, new Map()).get(table)
  for (const line of journal.split('\n')) {
    try {
      const { table, row, removed } = JSON.parse(line.slice(9))
      if (isRow(row)) rowsOf(table).set(row.id, row)
      else rowsOf(table).delete(removed)
    } catch {
      // A torn line.
    }
  }
  for (const [table, rows] of Object.entries(tables))
    for (const row of rows) if (isRow(row) && !isOfDevice(table, row)) rowsOf(table).set(row.id, row)
  const erased = new Set([...rowsOf('erasures').values()].map(({ body }) => body.erasedId))
  for (const [table, rows] of sound)
    if (table !== 'erasures') for (const [id, row] of rows) if (erased.has(row.profileId) || erased.has(id)) rows.delete(id)
  return sound
}

/** RFC 8785: fields in order, nothing else added. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.keys(value).sort()
  return `{${fields.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`
}

async function checksumOf(value) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value)))
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

const today = () => {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

function save(name, text) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60000)
  say(`${name} ✓`)
}

/** The same file as “Keep a copy” makes, so that the kit can bring it back. */
async function saveBackup(sound) {
  const tables = {}
  for (const [table, rows] of sound) if (rows.size > 0) tables[table] = [...rows.values()]
  const content = JSON.parse(
    JSON.stringify({
      format: 'refugee-rights-kit/backup',
      version: 1,
      kitVersion: 'rescue',
      createdOn: today(),
      reach: 'device',
      tables,
    }),
  )
  save(`${today()}_all_rescue.backup.json`, JSON.stringify({ ...content, checksum: await checksumOf(content) }))
}

/** What JSON can't hold is written as text, so that nothing is left out. */
const asText = (_, value) => (typeof value === 'bigint' || Number.isNaN(value) ? String(value) : value)

function show(sound, tables) {
  const list = document.getElementById('found')
  const line = (name, count) => {
    const row = list.insertRow()
    row.insertCell().textContent = name
    row.insertCell().textContent = count
  }
  const attempts = [...(sound.get('attempts')?.values() ?? [])]
  for (const { id, body } of sound.get('profiles')?.values() ?? [])
    // An encrypted profile shows its code; its copy opens in the kit, with the passphrase.
    line(String(body.label ?? `${body.tag} (encrypted · chiffré)`), `${attempts.filter(({ profileId }) => profileId === id).length} answers · réponses`)
  const all = [...sound.values()].reduce((sum, rows) => sum + rows.size, 0)
  const damaged = Object.values(tables).flat().filter((row) => !isRow(row)).length
  line('Entries · Éléments', String(all))
  if (damaged > 0) line('Damaged · Abîmés', String(damaged))
  return all + damaged
}

async function start() {
  let tables = {}
  try {
    tables = await readDatabase()
  } catch (error) {
    say(`The database does not open · La base de données ne s’ouvre pas: ${error?.message ?? error}`)
  }
  const journal = await readJournal()
  const sound = soundRows(tables, journal)
  const [saveButton, rawButton] = ['save', 'raw'].map((id) => document.getElementById(id))
  if (show(sound, tables) === 0) return say('Nothing is kept here. · Rien n’est gardé ici.')
  // Without https the browser makes no checksums: then only the raw file can be saved.
  saveButton.disabled = globalThis.crypto?.subtle === undefined
  rawButton.disabled = false
  saveButton.addEventListener('click', () => void saveBackup(sound))
  rawButton.addEventListener('click', () => save(`${today()}_rescue-raw.json`, JSON.stringify({ tables, journal }, asText)))
}

start().catch((error) => say(String(error)))
