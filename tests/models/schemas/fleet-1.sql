-- SPDX-FileCopyrightText: 2026 The Alien Console authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file of schema version 1, as it was released, with some rows. Never changed: a new version is a new file.
PRAGMA auto_vacuum=INCREMENTAL;
CREATE TABLE word (no INTEGER PRIMARY KEY, text BLOB NOT NULL) STRICT;
CREATE TABLE deployment (no INTEGER PRIMARY KEY, id BLOB NOT NULL, name BLOB NOT NULL, platform INTEGER NOT NULL, grp INTEGER NOT NULL, group_name INTEGER NOT NULL, model INTEGER NOT NULL, created INTEGER NOT NULL) STRICT;
CREATE TABLE batch (at_ms INTEGER PRIMARY KEY, changes INTEGER NOT NULL, failed INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
CREATE TABLE frame (at_ms INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
CREATE TABLE step (no INTEGER NOT NULL, at_ms INTEGER NOT NULL, status INTEGER NOT NULL, PRIMARY KEY (no, at_ms)) STRICT, WITHOUT ROWID;
CREATE TABLE span (from_ms INTEGER PRIMARY KEY, to_ms INTEGER NOT NULL) STRICT;
CREATE TABLE mark (name TEXT PRIMARY KEY, at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO deployment (no, id, name, platform, grp, group_name, model, created) VALUES (1, x'6465705f31', x'6170692d31', 1, 2, 3, 1, 1794000000000);
INSERT INTO deployment (no, id, name, platform, grp, group_name, model, created) VALUES (2, x'6465705f32', x'c3bc6e746572', 1, 2, 3, 1, 1794000000001);
INSERT INTO mark (name, at_ms) VALUES ('seen', 1795000090000);
INSERT INTO span (from_ms, to_ms) VALUES (1795000000000, 1795000090000);
INSERT INTO step (no, at_ms, status) VALUES (1, 1795000000000, 1);
INSERT INTO step (no, at_ms, status) VALUES (1, 1795000001000, 2);
INSERT INTO step (no, at_ms, status) VALUES (2, 1795000000500, 0);
INSERT INTO word (no, text) VALUES (1, x'72756e6e696e67');
INSERT INTO word (no, text) VALUES (2, x'65752d776573742d31');
INSERT INTO word (no, text) VALUES (3, x'5ac3bc72696368');
PRAGMA application_id=1095517004;
PRAGMA user_version=1;
