import { useEffect, useState } from 'react'
import { useServices } from '#src/services.ts'
import type { Store } from '#src/storage/store.ts'

/** Whether what is kept outlives the tab; taken as durable until the database has said otherwise. */
export const useDurability = (): Store['durability'] => {
  const services = useServices()
  const [durability, setDurability] = useState<Store['durability']>('durable')
  useEffect(() => {
    void services.openStore().then((store) => setDurability(store.durability))
  }, [services])
  return durability
}
