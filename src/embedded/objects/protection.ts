import { hostObject, type HostObject, type ObjectType } from '../object-type';

interface ProtectionRef {
  /** Null for the structure of the workbook. */
  readonly sheetId: string | null;
}

const members = {
  properties: {
    protected: {
      get: ({ sheetId }, host) => host.protection.isProtected(sheetId),
    },
  },
} satisfies Omit<ObjectType<ProtectionRef>, 'name'>;

const workbookProtectionType: ObjectType<ProtectionRef> = {
  name: 'WorkbookProtection',
  ...members,
  methods: {
    protect: ({ sheetId }, [password], host) => host.protection.protect(sheetId, password),
    unprotect: ({ sheetId }, [password], host) => host.protection.unprotect(sheetId, password),
  },
};

const worksheetProtectionType: ObjectType<ProtectionRef> = {
  name: 'WorksheetProtection',
  ...members,
  methods: {
    protect: ({ sheetId }, [, password], host) => host.protection.protect(sheetId, password),
    unprotect: ({ sheetId }, [password], host) => host.protection.unprotect(sheetId, password),
  },
};

export function protectionObject(sheetId: string | null): HostObject {
  return hostObject(sheetId === null ? workbookProtectionType : worksheetProtectionType, { sheetId });
}
