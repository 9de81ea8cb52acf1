// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <memory>

class QLocalServer;
class QLockFile;

namespace alien {

/// One window per saved connection: who opens a profile holds its lock and listens; who comes second asks the first to
/// come to the front. Only that wish and a place to look at travel, never a token. Runs from --sandbox, --connect or
/// the environment take no part.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Claim { Ours, RaisedOther, Unavailable };
    /// `directory` is the runtime directory, 0700.
    explicit SingleInstance(const QString& directory, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Ours: held until release() or the end. RaisedOther: another process has it and was asked to show it.
    /// Unavailable: neither worked (a hung process, a full disk); then running beside it is better than not running.
    /// With a `link` the other one is asked to go there, too.
    Claim claim(const QString& profileId, const QString& link = {});
    void release(const QString& profileId);

Q_SIGNALS:
    void raiseAsked(const QString& profileId);
    void linkAsked(const QString& link); ///< before raiseAsked(); as it came, to be read and refused like any other

private:
    struct Held
    {
        std::unique_ptr<QLockFile> lock;
        std::unique_ptr<QLocalServer> server;
    };
    [[nodiscard]] QString fileOf(const QString& profileId, QLatin1StringView suffix) const;
    [[nodiscard]] bool askOther(const QString& profileId, const QString& link) const;

    QString m_directory;
    std::map<QString, Held> m_held;
};

} // namespace alien
