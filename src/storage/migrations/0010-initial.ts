import type { Migration } from '../migrate.ts'

/** Everything below is frozen: it says what the tables were when this step was released. */
export const initial: Migration = {
  version: 10,
  name: '0010-initial',
  up(db) {
    db.exec(`
      -- One table for all record types. Scope and type are read out of the body, so that there is no second truth.
      CREATE TABLE records (
        id TEXT NOT NULL PRIMARY KEY,
        body TEXT NOT NULL CHECK (json_valid(body)),
        scope TEXT NOT NULL GENERATED ALWAYS AS (body ->> 'scope') STORED,
        type TEXT NOT NULL GENERATED ALWAYS AS (body ->> 'type') STORED,
        CHECK (id = body ->> 'id')
      ) STRICT;
      CREATE INDEX records_by_scope ON records (scope, type);
      CREATE INDEX records_by_type ON records (type);

      -- Counts the changes of each scope, so that a window knows whether it missed one.
      CREATE TABLE scopes (
        scope TEXT NOT NULL PRIMARY KEY,
        seq INTEGER NOT NULL,
        changed_at TEXT NOT NULL
      ) STRICT;

      -- Undo and redo: rows of one step are undone together.
      CREATE TABLE journal (
        n INTEGER PRIMARY KEY,
        scope TEXT NOT NULL,
        step INTEGER NOT NULL,
        label TEXT NOT NULL,
        gesture TEXT,
        undone INTEGER NOT NULL DEFAULT 0,
        bytes INTEGER NOT NULL,
        changeset TEXT NOT NULL CHECK (json_valid(changeset))
      ) STRICT;
      CREATE INDEX journal_by_step ON journal (scope, step, undone, bytes);

      -- Gestures of many commands that are not through: what an import had written when the process died is taken back.
      CREATE TABLE holds (
        scope TEXT NOT NULL PRIMARY KEY,
        gesture TEXT NOT NULL
      ) STRICT;

      -- How many upgrades the records of each type have been through.
      CREATE TABLE record_versions (
        type TEXT NOT NULL PRIMARY KEY,
        version INTEGER NOT NULL
      ) STRICT;
    `)
  }
}
