// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stacktypes.h"

#include <QObject>

#include <functional>
#include <memory>

namespace alien {

/// A stack that is not published yet.
struct StackDraft
{
    QString id;         ///< ours
    QString connection; ///< filing key, as the journal has it
    QString name;
    QString baseRelease; ///< the release it came from; empty: a template or nothing
    StackDialect dialect = StackDialect::V1;
    QByteArray text; ///< as typed, broken ones too; empty in lists
    qint64 createdMs = 0;
    qint64 changedMs = 0;
    qint64 revision = 0; ///< grows with each save
    friend bool operator==(const StackDraft&, const StackDraft&) = default;
};

/// Drafts in SQLite (synchronous=FULL) on a thread of its own; answers come back through the event loop. What saved()
/// named survives the end of the process at any moment. While a save waits for the disk, later ones of the same draft
/// replace it.
class StackDrafts : public QObject
{
    Q_OBJECT
public:
    explicit StackDrafts(const QString& file, QObject* parent = nullptr);
    ~StackDrafts() override; ///< waits until what was given to save() is on disk

    /// Gives it an id; on disk before `done`. The id is empty when it could not be written.
    void create(StackDraft draft, std::function<void(const StackDraft& created)> done);
    /// Newest first, without texts.
    void list(const QString& connection, std::function<void(const QList<StackDraft>&)> fn);
    /// An empty id: it is not there.
    void read(const QString& id, std::function<void(const StackDraft&)> fn);
    /// The text as it is now, at each change. When another window saved the draft meanwhile (`revision` differs), both
    /// stay: this one goes on as a copy, forked() tells.
    void save(const QString& id, const QByteArray& text, StackDialect dialect);
    void rename(const QString& id, const QString& name);
    void setBase(const QString& id, const QString& release);
    void remove(const QString& id,
                std::function<void(const StackDraft& removed)> done = {}); ///< with its text, for undo
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool keeps() const; ///< true: problem() is about what was, and nothing typed is lost

Q_SIGNALS:
    void saved(const QString& id, qint64 revision, qint64 changedMs);
    void forked(const QString& id, const alien::StackDraft& copy); ///< without text
    void listChanged();
    void problemChanged();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
