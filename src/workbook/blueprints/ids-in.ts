/** The row's own IDs are set between delimiters, so that G-100 never matches G-1000. */
export const idsIn = (ids: string) => `";"&SUBSTITUTE(${ids}," ","")&";"`;
