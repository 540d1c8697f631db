declare const keyRole: unique symbol
declare const indexRoles: unique symbol
declare const plainValue: unique symbol

/** The member of a marked type that has its role in the table's key; no value has it at run time. */
export type KeyRoleMark = typeof keyRole

/** The member of a marked type that has its roles in indexes. */
export type IndexRolesMark = typeof indexRoles

/** The member of a type marked for an index that has the type without marks. */
export type PlainValueMark = typeof plainValue
