/** 'Mar' without TEXT, whose date codes differ from language to language. */
const month = (date: string) => `MID("JanFebMarAprMayJunJulAugSepOctNovDec",3*MONTH(${date})-2,3)`;

/** Formula of a day and month, such as `4 Mar`. */
export const dayInWords = (date: string) => `DAY(${date})&" "&${month(date)}`;

/** Formula of a whole date, such as `4 Mar 2027`. */
export const dateInWords = (date: string) => `${dayInWords(date)}&" "&YEAR(${date})`;
