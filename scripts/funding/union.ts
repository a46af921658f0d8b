/** The words "European Union", as the rules of its programmes ask for them. */

export const union = 'European Union'

/** Whether a statement has them, spelled out and with their capitals. */
export const saysUnion = (statement: string): boolean => /\bEuropean\s+Union\b/.test(statement)
