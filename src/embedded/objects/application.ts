import { invalidArgument } from '../errors';
import { hostObject, type HostObject, type ObjectType } from '../object-type';

const numberFormatInfoType: ObjectType<null> = {
  name: 'NumberFormatInfo',
  properties: { numberDecimalSeparator: { get: () => '.' }, numberGroupSeparator: { get: () => ',' } },
};

const cultureInfoType: ObjectType<null> = {
  name: 'CultureInfo',
  properties: { name: { get: () => 'en-US' } },
  objects: { numberFormat: () => hostObject(numberFormatInfoType, null) },
};

const applicationType: ObjectType<null> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: () => 'Automatic',
      set: (_, value) => {
        if (value !== 'Automatic') throw invalidArgument('The embedded workbook always calculates automatically.');
      },
    },
    calculationState: { get: (_, host) => (host.engine.isSettled ? 'Done' : 'Pending') },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: () => hostObject(cultureInfoType, null) },
  methods: {
    calculate: (_, [type], host) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(String(type)))
        throw invalidArgument(`'${String(type)}' is no way to calculate.`);
      if (type !== 'Recalculate') host.engine.recalculate();
    },
    // The engine waits for the end of a request in any case, and nothing is drawn before.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function applicationObject(): HostObject {
  return hostObject(applicationType, null);
}
