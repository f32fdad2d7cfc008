import { sha256Hex } from './checksum.ts'
import type { ScreenLockBody } from './screen-lock.ts'

export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text)

export const pinOf = (pin: string, salt: string): NonNullable<ScreenLockBody['pin']> => ({
  salt,
  hash: sha256Hex(`${salt}/${pin}`),
})

export const opensWith = ({ pin }: ScreenLockBody, entered: string): boolean =>
  pin !== undefined && pinOf(entered, pin.salt).hash === pin.hash
