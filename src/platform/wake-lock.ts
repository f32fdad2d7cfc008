/** Keeps the screen awake while a page is shown; asked for anew when it comes back. Returns the way to stop. */
export const keepScreenAwake = (): (() => void) => {
  const { wakeLock }: { readonly wakeLock?: WakeLock } = navigator
  let held: WakeLockSentinel | undefined
  let stopped = false
  const ask = async (): Promise<void> => {
    if (stopped || document.visibilityState !== 'visible') return
    try {
      held = await wakeLock?.request('screen')
    } catch {
      // A device short of power may refuse: the screen then sleeps as it always does.
    }
  }
  void ask()
  const again = (): void => void ask()
  document.addEventListener('visibilitychange', again)
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', again)
    void held?.release()
  }
}
