/** The pages that a module can be printed as; the last part of the address. */
export const PRINT_FORMS = ['handout', 'answer-key', 'guide'] as const
export type PrintForm = (typeof PRINT_FORMS)[number]

export const isPrintForm = (value: unknown): value is PrintForm => PRINT_FORMS.some((form) => form === value)
