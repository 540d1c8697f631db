export type { IfUnchanged } from './changes/loaded-conditions.js'
export type { SdkClient } from './client/sdk-client.js'
export type { Clock } from './clock/clock.js'
export { systemClock } from './clock/system-clock.js'
export type { BatchEvent } from './diagnostics/batch-events.js'
export type { FlushEndEvent, FlushEvent, FlushStartEvent } from './diagnostics/flush-events.js'
export type { RetryEvent } from './diagnostics/retry-events.js'
export type { WaitEvent } from './diagnostics/wait-events.js'
export { CallbackError } from './errors/callback-error.js'
export { ConflictError, type ConflictParty } from './errors/conflict-error.js'
export { CursorError } from './errors/cursor-error.js'
export { DeadlineError } from './errors/deadline-error.js'
export { DecodeError } from './errors/decode-error.js'
export { ERROR_CODES, type ErrorCode } from './errors/error-code.js'
export { ExpressionError } from './errors/expression-error.js'
export { FlushInHookError } from './errors/flush-in-hook-error.js'
export { HookLoopError } from './errors/hook-loop-error.js'
export { KeyChangedError } from './errors/key-changed-error.js'
export { KeyError } from './errors/key-error.js'
export { NoSessionError } from './errors/no-session-error.js'
export { NotAnEntityError } from './errors/not-an-entity-error.js'
export { NotFoundError } from './errors/not-found-error.js'
export { NotManagedError } from './errors/not-managed-error.js'
export { OptionError } from './errors/option-error.js'
export { QueryError } from './errors/query-error.js'
export { ReadBudgetError, type ReadStop } from './errors/read-budget-error.js'
export { ReadError } from './errors/read-error.js'
export { SchemaError } from './errors/schema-error.js'
export { SluiceError } from './errors/sluice-error.js'
export { TableMismatchError } from './errors/table-mismatch-error.js'
export { TooManyEntitiesError } from './errors/too-many-entities-error.js'
export { TransactionError } from './errors/transaction-error.js'
export { addMembers } from './expressions/actions/add-members.js'
export type { Amount, Term } from './expressions/actions/amount.js'
export { append } from './expressions/actions/append.js'
export { decrement } from './expressions/actions/decrement.js'
export { deleteMembers } from './expressions/actions/delete-members.js'
export { ifNotExists } from './expressions/actions/if-not-exists.js'
export { increment } from './expressions/actions/increment.js'
export type { MembersOf } from './expressions/actions/members-of.js'
export { minus } from './expressions/actions/minus.js'
export { plus } from './expressions/actions/plus.js'
export { prepend } from './expressions/actions/prepend.js'
export { set } from './expressions/actions/set.js'
export { unset } from './expressions/actions/unset.js'
export type { Comparand, HasNoOrder, Ordered } from './expressions/comparand.js'
export type { Computed, Fallback } from './expressions/computed.js'
export type { ConditionBuilder, ConditionExpression } from './expressions/condition-expression.js'
export type { NamedPaths, NoPaths, PathSelector } from './expressions/named-paths.js'
export { and } from './expressions/operators/and.js'
export { attributeType, type DataType } from './expressions/operators/attribute-type.js'
export { beginsWith } from './expressions/operators/begins-with.js'
export { between } from './expressions/operators/between.js'
export { contains, type MemberOf } from './expressions/operators/contains.js'
export { equals } from './expressions/operators/equals.js'
export { exists } from './expressions/operators/exists.js'
export { greaterThan } from './expressions/operators/greater-than.js'
export { greaterThanOrEqual } from './expressions/operators/greater-than-or-equal.js'
export { isOneOf } from './expressions/operators/is-one-of.js'
export { lessThan } from './expressions/operators/less-than.js'
export { lessThanOrEqual } from './expressions/operators/less-than-or-equal.js'
export { not } from './expressions/operators/not.js'
export { notEquals } from './expressions/operators/not-equals.js'
export { notExists } from './expressions/operators/not-exists.js'
export { or } from './expressions/operators/or.js'
export { raw } from './expressions/operators/raw.js'
export { size } from './expressions/operators/size.js'
export { storedPath } from './expressions/operators/stored-path.js'
export type { AnyPath, ListPaths, MapPaths, Operand, Path, Paths, PathTo } from './expressions/paths.js'
export type { SortKeyCondition } from './expressions/sort-key-condition.js'
export type { UpdateAction, UpdateBuilder } from './expressions/update-action.js'
export type { UpdatePaths, WritablePath } from './expressions/update-paths.js'
export type { SessionHooks } from './hooks/session-hooks.js'
export type { CursorOptions } from './options/cursor-options.js'
export type { PaceOptions } from './options/pace-options.js'
export type { RetryOptions } from './options/retry-options.js'
export type { ConflictPolicy, ConflictSide } from './pending/conflict-policy.js'
export type { ReturnedItem } from './pending/operation.js'
export type { ConflictTally } from './pending/pending-operations.js'
export { FlushPlan } from './plan/flush-plan.js'
export type { PlanFigures, PlanGroup } from './plan/plan-figures.js'
export type { PlanOptions } from './plan/plan-options.js'
export type { Explanation } from './query/explanation.js'
export type { FilterBuilder, FilterPaths } from './query/filter-paths.js'
export type { IndexName, IndexShape, KeyShape, TableShape } from './query/key-shape.js'
export type { GlobalIndexQuery, Query } from './query/query.js'
export type { Results } from './query/results.js'
export type { GlobalIndexScan, IndexScan, Scan, TableScan } from './query/scan.js'
export type { Selectable, SelectablePaths, Selection } from './query/selectable.js'
export type { Selected } from './query/selected.js'
export type { Found, IndexQuery, KeysOf, NotHeld, TableQuery } from './query/table-query.js'
export type { Where } from './query/where.js'
export type { GetOptions, ProjectOptions, ReadOptions, RefreshOptions } from './read/get-options.js'
export type { AllOptions } from './read/pages/all-options.js'
export type { Page, PageOf } from './read/pages/page.js'
export type { PageOptions } from './read/pages/page-options.js'
export type { PagesOptions } from './read/pages/pages-options.js'
export type { ReadFigures } from './read/pages/read-figures.js'
export type { ReadBudget } from './read/pages/read-request.js'
export type { OutcomeCounts } from './report/count-outcomes.js'
export { FlushError } from './report/flush-error.js'
export type { FlushFigures, ReportContents } from './report/flush-figures.js'
export { FlushReport } from './report/flush-report.js'
export type { FailureGroup } from './report/group-failures.js'
export type { OperationResult } from './report/operation-result.js'
export type { FlushReportJson, OperationGroup } from './report/report-json.js'
export type {
  AttributeCodec,
  AttributeType,
  AttributeTypeMismatch,
  Fits,
  ListType,
  MapType,
  NamedTypes,
  NestedType,
  OneOfType,
  RecordType,
  ScalarType,
  TypeName,
  ValueOf,
} from './schema/attribute-type.js'
export { list, map, nested, oneOf, record } from './schema/composed-types.js'
export { defineEmbedded, defineEntity } from './schema/define-entity.js'
export type { EntityClass } from './schema/entity-class.js'
export type {
  AttributeDeclaration,
  AttributeDeclarations,
  AttributeOptions,
  CheckedAttributes,
  EmbeddedDefinition,
  EntityDefinition,
  VersionProperty,
} from './schema/entity-definition.js'
export type { EntityHandle } from './schema/entity-handle.js'
export type { EntityHook, EntityHooks, HookLists, HookMoment } from './schema/entity-hooks.js'
export type {
  AttributeSchema,
  EmbeddedSchema,
  EntitySchema,
  EntityValidator,
  IndexSchema,
  KeyAttribute,
  KeySchema,
  UnknownAttributes,
  ValidationProblem,
  VersionAttribute,
} from './schema/entity-schema.js'
export type {
  GlobalIndexDefinition,
  IndexDefinition,
  IndexDefinitions,
  IndexProjection,
  LocalIndexDefinition,
} from './schema/index-definition.js'
export type { IndexKey } from './schema/index-key.js'
export { isAttributeType } from './schema/is-attribute-type.js'
export type {
  EntityOf,
  EntityTarget,
  KeyNameOf,
  KeyOf,
  KeyOfEntity,
  KeyOfProperties,
  PartitionKey,
  SortKey,
} from './schema/key-types.js'
export { findSchema, schemaOf } from './schema/registry.js'
export type { NotAView, View, ViewableProperty } from './schema/view.js'
export type { FlushMode } from './seal/find-mode-problems.js'
export { SealError } from './seal/seal-error.js'
export type { SealProblem } from './seal/seal-problem.js'
export type { Outcome } from './send/work.js'
export type { FlushOptions, FlushProgress } from './session/flush-options.js'
export type { OperationOptions, WriteOptions } from './session/operation-options.js'
export type { PendingEntry } from './session/pending-entry.js'
export { Session, type SessionOptions } from './session/session.js'
export type { PatchOptions, UpdateOptions } from './session/update-options.js'
export { withSession } from './session/with-session.js'
