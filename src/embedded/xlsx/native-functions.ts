/**
 * Functions that came after Excel 2007: in a file their names carry a prefix.
 * Source: [MS-XLSX] 2.2.2 'future-function-list'; FILTER and TAKE as Excel 16 itself saves them.
 */
const prefixed: Readonly<Record<string, string>> = {
  '_xlfn.': `
    ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
    BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
    CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
    COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV
    F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
    FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
    GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH
    IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL
    MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
    PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC
    QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE
    SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
    TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK
    WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`,
  '_xlfn._xlws.': 'FILTER SORT',
};

/** Native functions whose dotted names are written as they are. Source: ECMA-376-1, 18.17.7; [MS-XLSX] 2.2.2. */
const plainDotted = new Set(['ECMA.CEILING', 'ERROR.TYPE', 'ISO.CEILING', 'NETWORKDAYS.INTL', 'WORKDAY.INTL']);

const prefixOf = new Map(
  Object.entries(prefixed).flatMap(([prefix, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, prefix] as const),
  ),
);

/** The prefix that a function's name carries in a file; empty for the functions of Excel 2007 and the few dotted exceptions. */
export function filePrefix(name: string): string {
  return prefixOf.get(name.toUpperCase()) ?? '';
}

/** Whether a function name is a custom function's: a namespace, a dot, and no native function of that name. */
export function isCustomFunction(name: string): boolean {
  const upper = name.toUpperCase();
  if (upper.startsWith('_XLFN.')) return false;
  return upper.includes('.') && !prefixOf.has(upper) && !plainDotted.has(upper);
}
