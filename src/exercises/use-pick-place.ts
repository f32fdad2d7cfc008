import { type DragEvent, useState } from 'react'

const DRAG_TYPE = 'application/x-rrk-item'

/**
 * "Pick, then place", the same by tap, keyboard and drag: an item is picked, then a slot is chosen. `place` moves it.
 * Dragging is an extra; nothing needs it.
 */
export const usePickPlace = (disabled: boolean, place: (item: string, slot: string) => void, remove: (item: string) => void) => {
  const [picked, setPicked] = useState<string>()
  const drop = (item: string, slot: string): void => {
    setPicked(undefined)
    place(item, slot)
  }
  return {
    picked,
    /** Props of a button that picks an item, or lays it down again. */
    itemProps: (item: string) => ({
      'aria-pressed': picked === item,
      'data-item': item,
      disabled,
      draggable: !disabled,
      onClick: () => setPicked(picked === item ? undefined : item),
      onDragStart: (event: DragEvent) => event.dataTransfer.setData(DRAG_TYPE, item),
    }),
    /** Props of whatever an item can be dropped on. */
    dropProps: (slot: string) => ({
      onDragOver: (event: DragEvent) => {
        if (!disabled && event.dataTransfer.types.includes(DRAG_TYPE)) event.preventDefault()
      },
      onDrop: (event: DragEvent) => {
        const item = event.dataTransfer.getData(DRAG_TYPE)
        if (disabled || item === '') return
        event.preventDefault()
        drop(item, slot)
      },
    }),
    placeIn: (slot: string): void => {
      if (picked !== undefined) drop(picked, slot)
    },
    putBack: (item: string): void => {
      setPicked(undefined)
      remove(item)
    },
  }
}

export const without = (placed: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(placed).filter(([one]) => one !== key))
