/** The letter that names an option on the wall and on paper: A for the first. No kind has more than 26 of them. */
export const letterAt = (index: number): string => String.fromCharCode(65 + index)
