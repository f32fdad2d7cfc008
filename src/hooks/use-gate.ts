import { useStore } from 'zustand'
import { useServices } from '#src/services.ts'
import type { GateStore } from '#src/state/gate.ts'

type Gate = ReturnType<GateStore['getState']>

/** What stands between the screens and whoever learns now. */
export const useGate = <Name extends keyof Gate>(name: Name): Gate[Name] => useStore(useServices().gate, (gate) => gate[name])
