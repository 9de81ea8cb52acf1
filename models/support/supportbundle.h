// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/callrecord.h"
#include "models/journal/journal.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace alien {

/// What is sent along when something does not work: one JSON document that people can read before they hand it on. It
/// holds no token, no payload and no environment value: every text went through the Redactor, bodies and headers of
/// requests are left out. Another console opens it to look at, and nothing else.
class SupportBundle
{
    Q_DECLARE_TR_FUNCTIONS(alien::SupportBundle)
public:
    using Facts = QList<QPair<QString, QString>>; ///< names and values, in order

    struct Deployment
    {
        QString id;
        QString name;
        QString status;
        QString platform;
        QString release;
        QString error;
    };
    struct Connection
    {
        QString name;
        QString url;
        QString state;
        QString protection;
        QString who;       ///< id and role
        QString lastError; ///< a sentence
        qint64 skewMs = 0;
        QList<Deployment> fleet;    ///< the first kFleet
        qint64 deployments = 0;     ///< all of them
        QList<CallRecordPtr> calls; ///< the last kCalls, oldest first
    };
    struct Content
    {
        qint64 madeMs = 0;
        Facts program;                       ///< versions, system, desktop
        Facts settings;                      ///< without what is window layout
        QList<QPair<QString, qint64>> files; ///< databases: name and bytes
        QList<Connection> connections;
        Journal::Verification verification;
        std::vector<JournalEntry> journal; ///< the last kEntries, newest first
        QStringList log;                   ///< the last warnings
    };
    static constexpr int kFleet = 2000;
    static constexpr int kCalls = 500;
    static constexpr int kEntries = 500;
    static constexpr qint64 kMostBytes = qint64(64) << 20; ///< of a bundle that is opened

    /// Indented, UTF-8, the same for the same content.
    [[nodiscard]] static QByteArray write(const Content& content);

    /// What can be said of one that somebody else made.
    struct Opened
    {
        QByteArray bytes;
        QString version; ///< of the console that made it
        qint64 madeMs = 0;
    };
    /// Nothing and a sentence when it is no bundle, or of a later kind.
    [[nodiscard]] static std::optional<Opened> read(const QByteArray& bytes, QString* problem);
};

} // namespace alien
