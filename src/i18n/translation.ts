type Many<Key> = Key extends `${infer Base}_other` ? `${Base}_many` : never

/**
 * The same keys as English; every plural also needs French's `_many` (used from a million on), and `_one`, which
 * French uses for zero as well.
 */
export type TranslationOf<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : TranslationOf<T[Key]> } & {
  readonly [Key in keyof T as Many<Key>]: string
}
