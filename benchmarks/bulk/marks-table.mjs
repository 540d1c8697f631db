/** The table of marks, but for its billing. */
export const MARKS_TABLE = {
  TableName: 'Marks',
  AttributeDefinitions: [
    { AttributeName: 'list', AttributeType: 'S' },
    { AttributeName: 'place', AttributeType: 'N' },
  ],
  KeySchema: [
    { AttributeName: 'list', KeyType: 'HASH' },
    { AttributeName: 'place', KeyType: 'RANGE' },
  ],
}
