import type { Migration } from '../migrate.ts'

/**
 * Scope and type are told by whoever writes a record, not read out of its body by SQLite: an import of a hundred thousand
 * notes spent half of its writing on that. Records of one type are found by the scopes, of which there are few, so that
 * they need no index of their own.
 */
export const toldColumns: Migration = {
  version: 20,
  name: '0020-told-columns',
  up(db) {
    db.exec(`
      DROP INDEX records_by_type;
      DROP INDEX records_by_scope;
      ALTER TABLE records RENAME TO records_before;
      CREATE TABLE records (
        id TEXT NOT NULL PRIMARY KEY,
        scope TEXT NOT NULL,
        type TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      INSERT INTO records (id, scope, type, body) SELECT id, scope, type, body FROM records_before ORDER BY rowid;
      DROP TABLE records_before;
      CREATE INDEX records_by_scope ON records (scope, type);
    `)
  }
}
