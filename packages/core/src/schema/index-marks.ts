declare const indexRoles: unique symbol
declare const plainValue: unique symbol

/** The member of a marked type that has its roles in indexes; no value has it at run time. */
export type IndexRolesMark = typeof indexRoles

/** The member of a type marked for an index that has the type without marks. */
export type PlainValueMark = typeof plainValue
