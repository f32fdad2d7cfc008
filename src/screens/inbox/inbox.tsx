import { Save } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import { noteExport } from '#src/actions/export-log.ts'
import { saveFile } from '#src/actions/export-summary.ts'
import { type InboxEntry, inboxFile, removeFromInbox } from '#src/actions/inbox.ts'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import { percentOfShare, type Summary, type SummaryModule } from '#src/domain/summary.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { useInbox } from '#src/hooks/use-inbox.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { AskFirst } from '#src/ui/ask-first.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { isolated } from '#src/ui/isolated.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { printDate } from '#src/ui/print-date.ts'
import { ReceiveFiles } from './receive-files.tsx'

interface InboxData {
  readonly language: Language
  readonly catalogue: SiteCatalogue
}

/** How a slip is called: its code or name, a group with its size, or that it has none. */
export const useSlipName = (): ((summary: Pick<Summary, 'who'>) => string) => {
  const { t } = useTranslation('inbox')
  return ({ who: { label, size } }) => {
    const name = label === undefined ? t('inbox.noName') : isolated(label)
    return size === undefined ? name : `${name} (${t('inbox.group', { size })})`
  }
}

const useStatusOf = (): ((module: SummaryModule) => string) => {
  const { t } = useTranslation('inbox')
  return ({ completed, passed }) => (passed ? t('inbox.passed') : completed ? t('inbox.completed') : t('inbox.started'))
}

const Slip = ({ entry, data }: { readonly entry: InboxEntry; readonly data: InboxData }) => {
  const { t } = useTranslation('inbox')
  const services = useServices()
  const statusOf = useStatusOf()
  const name = useSlipName()(entry.summary)
  const { modules, exportedOn } = entry.summary
  const titleOf = (id: string): string => {
    const title = data.catalogue.modules.find((one) => one.id === id)?.title
    return title === undefined ? id : plainOf(title)
  }
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        <ul>
          {modules.map((module) => (
            <li key={module.id}>
              {titleOf(module.id)}: {statusOf(module)}
              {module.quiz !== undefined && `, ${t('inbox.percent', { value: percentOfShare(module.quiz.best) })}`}
            </li>
          ))}
        </ul>
      </td>
      <td>{printDate(exportedOn, data.language)}</td>
      <td>
        <AskFirst
          words={t('inbox.take')}
          question={t('inbox.removeAsk', { who: name })}
          yes={t('inbox.removeYes')}
          no={t('inbox.no')}
          onYes={() => void removeFromInbox(services, [entry.id])}
        />
      </td>
    </tr>
  )
}

const Slips = ({ entries, data }: { readonly entries: readonly InboxEntry[]; readonly data: InboxData }) => {
  const { t } = useTranslation('inbox')
  const services = useServices()
  const save = (): void => {
    saveFile(inboxFile(services, entries))
    void noteExport(services, 'inbox')
  }
  return (
    <section>
      <h2>{t('inbox.kept', { count: entries.length })}</h2>
      <p className="row">
        <Link className="btn btn-primary" to={paths.report.href(data.language)}>
          {t('inbox.toReport')}
        </Link>
        <button type="button" className="btn btn-line" onClick={save}>
          <Icon of={Save} />
          {t('inbox.save')}
        </button>
      </p>
      {/* A wide table scrolls inside its frame, and a keyboard must be able to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-frame" tabIndex={0} role="group" aria-label={t('inbox.title')}>
        <table className="data slips">
          <thead>
            <tr>
              <th scope="col">{t('inbox.who')}</th>
              <th scope="col">{t('inbox.module')}</th>
              <th scope="col">{t('inbox.last')}</th>
              <th scope="col">
                <span className="sr">{t('inbox.take')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, MOST_SHOWN).map((entry) => (
              <Slip key={entry.id} entry={entry} data={data} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** A list of thousands helps nobody; the report counts them all. */
const MOST_SHOWN = 200

/** Where summaries of a group come in. */
export const Inbox = () => {
  const { t } = useTranslation('inbox')
  const data = useLoaderData<InboxData>()
  const [reading, setReading] = useState(false)
  // Not followed while files come in: thousands of rows would be read again after each batch.
  const entries = useInbox(reading)
  return (
    <main id="content" className="wrap facilitate">
      <PageHead title={t('inbox.title')} language={data.language} path="facilitate/inbox/" />
      <h1>{t('inbox.title')}</h1>
      <p className="lede">{t('inbox.lede')}</p>
      <ReceiveFiles onReading={setReading} />
      {entries !== undefined && entries.length > 0 && <Slips entries={entries} data={data} />}
    </main>
  )
}
