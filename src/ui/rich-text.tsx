import { BookOpen } from 'lucide-react'
import { Fragment, type MouseEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { distinctSources, standingOf } from '#src/domain/facts.ts'

import { type Inline, plainOf, type Rich, type RichBlock } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { ExternalLink } from './external-link.tsx'
import { Icon } from './icon.tsx'
import { printDate } from './print-date.ts'
import { type ReferenceKind, useReferences } from './reference-panel.ts'

/** Draws a gap of a cloze or a markable run; only those two kinds pass it. */
export type SlotRenderer = (id: string, words: readonly Inline[] | undefined) => ReactNode

/** Opens the panel where it can; without script, the link leads to the list of sources or the glossary. */
const useOpener = (kind: ReferenceKind, id: string) => {
  const { language, open, show } = useReferences()
  const page = kind === 'fact' ? paths.sources.href(language) : paths.glossary.href(language)
  return {
    to: `${page}#${id}`,
    'aria-expanded': show === undefined ? undefined : open?.kind === kind && open.id === id,
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (show === undefined || event.metaKey || event.ctrlKey) return
      event.preventDefault()
      show(kind, id, event.currentTarget)
    },
  }
}

export const SourceMarker = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation()
  const { facts, language, today, plain } = useReferences()
  const opener = useOpener('fact', id)
  const fact = facts[id]
  if (fact === undefined) return null
  const date = fact.asOf === 'undated' ? t('source.undated') : printDate(fact.asOf, language)
  if (plain === true) {
    const publisher = fact.source === undefined ? '' : `${plainOf(fact.source.publisher)}, `
    return (
      <span className="src">
        {publisher}
        {date}
      </span>
    )
  }
  return (
    <Link className="src" {...opener} data-standing={standingOf(fact, today)}>
      <Icon of={BookOpen} />
      <span className="sr">{t('source.title')}, </span>
      {date}
    </Link>
  )
}

/** The sources of an answer, each once. */
export const SourceMarkers = ({ ids }: { readonly ids: readonly string[] }) => {
  const { facts } = useReferences()
  return distinctSources(ids, facts).map((id) => <SourceMarker key={id} id={id} />)
}

const TermLink = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => {
  const opener = useOpener('term', id)
  if (useReferences().plain === true) return children
  return (
    <Link className="term" {...opener}>
      {children}
    </Link>
  )
}

const FactValue = ({ id }: { readonly id: string }) => <>{useReferences().facts[id]?.value ?? ''}</>

const InlineNode = ({ node, slot }: { readonly node: Inline; readonly slot: SlotRenderer | undefined }): ReactNode => {
  if (typeof node === 'string') return node
  const inner = 'c' in node && node.c !== undefined ? <Inlines nodes={node.c} slot={slot} /> : null
  switch (node.t) {
    case 'em':
      return <em>{inner}</em>
    case 'strong':
      return <strong>{inner}</strong>
    case 'code':
      return <code>{inner}</code>
    case 'myth':
      return <q className="myth">{inner}</q>
    case 'link':
      return <ExternalLink href={node.href}>{inner}</ExternalLink>
    case 'lang':
      return <span lang={node.lang}>{inner}</span>
    case 'fact':
      return (
        <>
          {node.value && <FactValue id={node.id} />}
          <SourceMarker id={node.id} />
        </>
      )
    case 'term':
      return <TermLink id={node.id}>{inner}</TermLink>
    case 'slot':
      return slot?.(node.id, node.c) ?? inner ?? '…'
    case 'br':
      return <br />
  }
}

export const Inlines = ({ nodes, slot }: { readonly nodes: readonly Inline[]; readonly slot?: SlotRenderer | undefined }) =>
  nodes.map((node, index) => <InlineNode key={index} node={node} slot={slot} />)

const Table = ({ block }: { readonly block: Extract<RichBlock, { t: 'table' }> }) => (
  // A wide table scrolls inside its frame, and a keyboard must be able to scroll it.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="table-frame" tabIndex={0} role="group">
    <table className="data">
      <thead>
        <tr>
          {block.head.map((cell, index) => (
            <th key={index} scope="col">
              <Inlines nodes={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <Inlines nodes={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Block = ({ block, slot }: { readonly block: RichBlock; readonly slot: SlotRenderer | undefined }): ReactNode => {
  switch (block.t) {
    case 'p':
      return (
        <p>
          <Inlines nodes={block.c} slot={slot} />
        </p>
      )
    case 'ul':
    case 'ol': {
      const List = block.t
      return (
        <List className="list">
          {block.items.map((item, index) => (
            <li key={index}>
              <RichLine text={item} slot={slot} />
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.c} slot={slot} />
        </blockquote>
      )
    case 'table':
      return <Table block={block} />
  }
}

const Blocks = ({ blocks, slot }: { readonly blocks: readonly RichBlock[]; readonly slot: SlotRenderer | undefined }) =>
  blocks.map((block, index) => <Block key={index} block={block} slot={slot} />)

/** Text as paragraphs, lists and tables. There is no markup string anywhere: every node becomes a React element. */
export const RichText = ({ text, slot }: { readonly text: Rich; readonly slot?: SlotRenderer | undefined }) =>
  typeof text === 'string' ? <p>{text}</p> : <Blocks blocks={text} slot={slot} />

/** Text inside a line, a label or a heading: a single paragraph loses its frame. */
export const RichLine = ({ text, slot }: { readonly text: Rich; readonly slot?: SlotRenderer | undefined }) => {
  if (typeof text === 'string') return text
  return text.map((block, index) => (
    <Fragment key={index}>{block.t === 'p' ? <Inlines nodes={block.c} slot={slot} /> : plainOf([block])}</Fragment>
  ))
}
