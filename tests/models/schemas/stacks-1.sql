-- SPDX-FileCopyrightText: 2026 The Alien Console authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file of schema version 1, as it was released, with some rows. Never changed: a new version is a new file.
CREATE TABLE draft (id TEXT PRIMARY KEY, connection TEXT NOT NULL, name TEXT NOT NULL, base TEXT NOT NULL, dialect TEXT NOT NULL, text BLOB NOT NULL, created_ms INTEGER NOT NULL, changed_ms INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
CREATE INDEX draft_changed ON draft (connection, changed_ms);
INSERT INTO draft (id, connection, name, base, dialect, text, created_ms, changed_ms, revision) VALUES ('id-1', CAST(x'697427733b206120227465737422' AS TEXT), '', CAST(x'6c696e650a627265616b' AS TEXT), 'v1', x'0100ff01', 1795000900000, 1795000900000, 2);
INSERT INTO draft (id, connection, name, base, dialect, text, created_ms, changed_ms, revision) VALUES ('id-2', '', CAST(x'6c696e650a627265616b' AS TEXT), CAST(x'efbbbf6d61726b' AS TEXT), 'v1', x'0200ff02', 1795001800000, 1795001800000, 4);
INSERT INTO draft (id, connection, name, base, dialect, text, created_ms, changed_ms, revision) VALUES ('id-3', CAST(x'6c696e650a627265616b' AS TEXT), CAST(x'efbbbf6d61726b' AS TEXT), 'halden-bank', 'v1', x'0300ff03', 1795002700000, 1795002700000, 1);
PRAGMA application_id=1095521092;
PRAGMA user_version=1;
