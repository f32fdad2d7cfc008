import { Check, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import type { Language } from '#src/domain/text.ts'
import { useDurability } from '#src/hooks/use-durability.ts'
import { useNoTrace } from '#src/hooks/use-no-trace.ts'
import { askToPersist, capabilities, storageState, type StorageState } from '#src/platform/capabilities.ts'
import { useServices } from '#src/services.ts'
import { Icon } from '#src/ui/icon.tsx'
import { PageHead } from '#src/ui/page-head.tsx'
import { BringBack } from './bring-back.tsx'
import { KeepCopy } from './keep-copy.tsx'

const ITEMS = ['serviceWorker', 'secondCopy', 'locks', 'speech'] as const

const Allowed = ({ secondCopy }: Pick<StorageState, 'secondCopy'>) => {
  const { t } = useTranslation('device')
  const able = { ...capabilities(), secondCopy }
  return (
    <section>
      <h2>{t('storage.can')}</h2>
      <ul className="allowed">
        {ITEMS.map((item) => (
          <li key={item} className={able[item] ? 'yes' : 'no'}>
            <Icon of={able[item] ? Check : X} />
            <span>
              {able[item]
                ? t('storage.allowed', { item: t(`storage.items.${item}`) })
                : t('storage.notAllowed', { item: t(`storage.items.${item}`), fallback: t(`storage.fallback.${item}`) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where progress lives, how safe it is there, and what this browser can and can't do. */
export const Storage = () => {
  const { t } = useTranslation('device')
  const { language } = useLoaderData<{ language: Language }>()
  const { asset } = useServices()
  const durability = useDurability()
  const isOn = useNoTrace()
  const [state, setState] = useState<StorageState>()
  useEffect(() => {
    void storageState().then(setState)
  }, [])
  return (
    <main id="content" className="wrap reading">
      <PageHead title={t('storage.title')} language={language} path="storage/" />
      <h1>{t('storage.title')}</h1>
      <p className="lede">{t('storage.where')}</p>
      <section className="panel">
        <h2>{t('storage.status')}</h2>
        <p>{durability === 'durable' ? t('storage.durable') : isOn ? t('settings.noTrace.on') : t('storage.memory')}</p>
        {state !== undefined && (
          <>
            <p>{state.persisted ? t('storage.persisted') : t('storage.notPersisted')}</p>
            {!state.persisted && (
              <button
                type="button"
                className="btn btn-line btn-small"
                onClick={() => void askToPersist().then(storageState).then(setState)}
              >
                {t('storage.ask')}
              </button>
            )}
            <p>{t('storage.used', { used: state.usedMb, quota: state.quotaMb })}</p>
            <p>{state.offlineReady ? t('storage.offlineReady') : t('storage.offlineNot')}</p>
          </>
        )}
      </section>
      <KeepCopy language={language} />
      <BringBack language={language} />
      {state !== undefined && <Allowed secondCopy={state.secondCopy} />}
      <p>
        <a href={asset('rescue.html')}>{t('storage.rescue')}</a>
      </p>
    </main>
  )
}
