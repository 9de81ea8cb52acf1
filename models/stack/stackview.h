// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"
#include "models/stack/stacktypes.h"

#include <optional>

namespace alien {

struct StackTrigger
{
    enum class Kind { Queue, Storage, Schedule, Other };
    Kind kind = Kind::Other;
    QString target; ///< id of the queue or the storage
    QStringList events;
    QString cron;
    Document::Node node;
};

struct StackPort
{
    qint64 port = 0;
    QString expose; ///< http, tcp; empty: inside only
    Document::Node node;
};

/// One resource of a stack, read where it stands. Valid as long as a copy of the document lives.
class StackResource
{
public:
    StackResource() = default;
    StackResource(QString id, Document::Node entry, StackDialect dialect);

    explicit operator bool() const { return bool(m_entry); }
    [[nodiscard]] QString id() const { return m_id; } ///< the key under `resources`
    [[nodiscard]] QString type() const { return m_type; }
    [[nodiscard]] const StackType* info() const { return m_info; } ///< null: unknown to this dialect
    [[nodiscard]] QString lifecycle() const;                       ///< frozen, live, or what stands there
    [[nodiscard]] Document::Node entry() const { return m_entry; }
    [[nodiscard]] Document::Node config() const { return m_config; }
    /// Missing when absent.
    [[nodiscard]] Document::Node field(QStringView name) const { return m_config[name]; }
    /// The JSON that counts: what stands there, else what the manager fills in, else empty.
    [[nodiscard]] QByteArray value(QStringView name) const;
    [[nodiscard]] bool isDefault(QStringView name) const { return !m_config[name]; }
    [[nodiscard]] QString textValue(QStringView name) const; ///< value() as text, unescaped
    /// Empty when it is no whole number.
    [[nodiscard]] std::optional<qint64> wholeValue(QStringView name) const;

    [[nodiscard]] QList<std::pair<QString, QString>> links() const; ///< {type, id}
    [[nodiscard]] QList<StackTrigger> triggers() const;
    [[nodiscard]] QList<StackPort> ports() const;
    [[nodiscard]] QString profile() const { return m_config[u"permissions"].text(); }
    [[nodiscard]] QString image() const; ///< of code; empty for source
    /// Reachable from outside: ingress public, an exposed port, or at 3.x a public endpoint.
    [[nodiscard]] bool isPublic() const;

private:
    QString m_id;
    QString m_type;
    Document::Node m_entry;
    Document::Node m_config;
    const StackType* m_info = nullptr;
};

/// A platform's stack, read; keeps the document alive.
class StackView
{
public:
    StackView() = default;
    StackView(Document stack, StackDialect dialect);

    [[nodiscard]] QString id() const { return m_stack.root()[u"id"].text(); }
    [[nodiscard]] QStringList resourceIds() const; ///< in the order of the text
    [[nodiscard]] StackResource resource(const QString& id) const;
    [[nodiscard]] QList<StackResource> resources() const;
    [[nodiscard]] QStringList profiles() const;
    [[nodiscard]] Document::Node profile(const QString& name) const;
    [[nodiscard]] Document::Node management() const; ///< Missing: auto
    [[nodiscard]] const Document& document() const { return m_stack; }
    [[nodiscard]] StackDialect dialect() const { return m_dialect; }

private:
    Document m_stack;
    StackDialect m_dialect = StackDialect::V1;
};

} // namespace alien
