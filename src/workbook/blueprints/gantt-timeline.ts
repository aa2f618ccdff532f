import { acrossPeriods, mostPeriods } from './gantt-layout';

/** First and last day of each period. */
export const from = acrossPeriods(6);
export const to = acrossPeriods(7);

/** 0, 1, 2 … as many as there are periods. */
const place = 'COLUMN(INDEX($1:$1,1):INDEX($1:$1,GanttPeriods))-1';

/** The first days by a plain formula, where TIMELINE is missing. */
export const timelineFallback =
  `IF(GanttUnitShown="Week",GanttFrom+7*(${place}),IF(GanttUnitShown="Month",DATE(YEAR(GanttFrom),MONTH(GanttFrom)+(${place}),1),` +
  `DATE(YEAR(GanttFrom),3*INT((MONTH(GanttFrom)-1)/3)+1+3*(${place}),1)))`;

export const lastDays = `=IF(GanttUnitShown="Week",${from}+6,IF(GanttUnitShown="Month",DATE(YEAR(${from}),MONTH(${from})+1,0),DATE(YEAR(${from}),MONTH(${from})+3,0)))`;

/** A character of a text bar is narrower than a column: nothing stands over it until 'Fit the Gantt' makes them alike. */
const overPeriods = (formula: string) => `=IF((GanttShown="Text")*(GanttFitted<>"Text")*(${from}>0),"",${formula})`;

/** Whether the columns are wide enough for whole names: 'Fit the Gantt' makes them so. */
const isWide = '(GanttFitted=GanttUnitShown)*(GanttUnitShown<>"Week")';

/** How many periods open from one day on and before another: a name is spelt only where all of it has room. */
const opening = (since: string, before: string) => `COUNTIFS(${from},">="&${since},${from},"<"&${before})`;
const inYear = opening(`DATE(YEAR(${from}),1,1)`, `DATE(YEAR(${from})+1,1,1)`);
const inMonth = opening(`DATE(YEAR(${from}),MONTH(${from}),1)`, `DATE(YEAR(${from}),MONTH(${from})+1,1)`);

const since = (opened: string) => `IF(${place}+1<${opened},${place}+1,${opened})`;
const ofYear = since(
  `(IF(GanttUnitShown="Week",INT((${from}-DATE(YEAR(${from}),1,1))/7),IF(GanttUnitShown="Month",MONTH(${from})-1,INT((MONTH(${from})-1)/3)))+1)`,
);
const ofMonth = since(`(INT((DAY(${from})-1)/7)+1)`);

/** The year: whole where there is room, else a digit a period, since text does not flow over a cell with a formula. */
export const years = overPeriods(
  `IF(${isWide},IF(${ofYear}=1,YEAR(${from}),""),` +
    `IF((${ofYear}<=4)*(${inYear}>=4),INT(YEAR(${from})/10^(4-${ofYear}))-10*INT(YEAR(${from})/10^(5-${ofYear})),""))`,
);

const monthName = `MID("JanFebMarAprMayJunJulAugSepOctNovDec",3*MONTH(${from})-2,3)`;
export const months = overPeriods(
  `IF(${isWide},IF(GanttUnitShown="Month",${monthName},"Q"&INT((MONTH(${from})+2)/3)),` +
    `IF((GanttUnitShown="Week")*(${inMonth}<3),"",MID(${monthName},${ofMonth},1)))`,
);

/** Marks over the periods of the status date and of checkpoints. */
export const marks = overPeriods(
  `IF((StatusDate>=${from})*(StatusDate<=${to}),"▼",` +
    `IF(COUNTIFS(Roadmap[Kind],"Checkpoint",Roadmap[Finish],">="&${from},Roadmap[Finish],"<="&${to})>0,"▲",""))`,
);

/** The earliest date of the plan; for weeks the first working day of its week, so that a column is a working week. */
export const earliest = 'MIN(ProjectStart,Roadmap[Start],Roadmap[Baseline Start])';
export const timelineStart = `=IF(ISNUMBER(ProjectStart),${earliest}-IF(GanttUnitShown="Week",MOD(WEEKDAY(${earliest},2)-WeekBegins,7),0),0)`;

const monthsFrom = (start: string) => `12*(YEAR(GanttTo)-YEAR(${start}))+MONTH(GanttTo)-MONTH(${start})+1`;

/** The unit asked for, or the next one that has columns for the whole plan. */
export const unitShown =
  `=IF(AND(OR(GanttUnit="Week",GanttUnit="Month"),${monthsFrom(earliest)}>${mostPeriods}),"Quarter",` +
  `IF(AND(GanttUnit="Week",GanttTo-${earliest}>=7*${mostPeriods - 1}),"Month",GanttUnit))`;

export const periodCount =
  `=IF(GanttUnitShown="Week",INT((GanttTo-GanttFrom)/7)+1,IF(GanttUnitShown="Month",${monthsFrom('GanttFrom')},` +
  '4*(YEAR(GanttTo)-YEAR(GanttFrom))+INT((MONTH(GanttTo)-1)/3)-INT((MONTH(GanttFrom)-1)/3)+1))';
