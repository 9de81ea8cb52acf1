// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/sqlitefile.h"
#include "models/stack/stackdrafts.h"

#include <QCoreApplication>

#include <optional>

namespace alien {

/// The file behind StackDrafts, on one thread. Several processes may write it.
class DraftDatabase
{
    Q_DECLARE_TR_FUNCTIONS(alien::DraftDatabase)
public:
    /// The form of its file, for those who look after files.
    [[nodiscard]] static SqliteFile::Schema layout();
    explicit DraftDatabase(const QString& file);

    bool open();
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Or problem() says why not; when it does, problem() may still tell of a file that was put right.
    [[nodiscard]] bool keeps() const { return m_file.isOpen() && !m_file.isReadOnly() && m_problem == m_openProblem; }

    bool insert(const StackDraft& draft);
    /// Grows the revision by one when it still is `expected`; nothing when it is not, or cannot be written (problem()).
    std::optional<StackDraft> save(const QString& id, qint64 expected, const QByteArray& text, StackDialect dialect,
                                   qint64 nowMs, bool* moved);
    bool setName(const QString& id, const QString& name);
    bool setBase(const QString& id, const QString& release);
    bool remove(const QString& id);
    [[nodiscard]] StackDraft read(const QString& id) const;
    [[nodiscard]] QList<StackDraft> list(const QString& connection) const;

private:
    bool update(const QString& column, const QString& id, const QString& value);
    bool write(const std::function<bool(QString* error)>& body);

    SqliteFile m_file;
    QString m_openProblem;
    QString m_problem;
};

} // namespace alien
