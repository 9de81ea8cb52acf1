// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace alien {

namespace {
constexpr int patienceMs = 1000;
constexpr qint64 longestWish = 4096;
constexpr QByteArrayView wish("raise\n");
constexpr QByteArrayView linkWish("open ");
} // namespace

SingleInstance::SingleInstance(const QString& directory, QObject* parent)
    : QObject(parent)
    , m_directory(directory)
{}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::fileOf(const QString& profileId, QLatin1StringView suffix) const
{
    // A socket's path has about 100 bytes, whatever an id may contain.
    const auto digest = QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return m_directory + u'/' + QString::fromLatin1(digest) + suffix;
}

SingleInstance::Claim SingleInstance::claim(const QString& profileId, const QString& link)
{
    if (m_held.contains(profileId))
        return Claim::Ours;
    Held held{std::make_unique<QLockFile>(fileOf(profileId, ".lock"_L1)), std::make_unique<QLocalServer>()};
    // Never stale by age; a lock whose process is gone is taken over all the same.
    held.lock->setStaleLockTime(0);
    if (!held.lock->tryLock(0))
        return askOther(profileId, link) ? Claim::RaisedOther : Claim::Unavailable;

    const QString name = fileOf(profileId, ".sock"_L1);
    QLocalServer::removeServer(name);
    auto* server = held.server.get();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    server->listen(name);
    connect(server, &QLocalServer::newConnection, this, [this, server, profileId] {
        while (auto* socket = server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            const auto hear = [this, socket, profileId] {
                const QByteArray line = socket->readLine(longestWish);
                if (line.startsWith(linkWish) && line.endsWith('\n'))
                    Q_EMIT linkAsked(QString::fromUtf8(line.mid(linkWish.size()).chopped(1)));
                if (line == wish || line.startsWith(linkWish))
                    Q_EMIT raiseAsked(profileId);
                socket->disconnectFromServer();
            };
            if (socket->canReadLine())
                hear();
            else
                connect(socket, &QLocalSocket::readyRead, this, hear);
        }
    });
    m_held.emplace(profileId, std::move(held));
    return Claim::Ours;
}

void SingleInstance::release(const QString& profileId)
{
    m_held.erase(profileId);
}

bool SingleInstance::askOther(const QString& profileId, const QString& link) const
{
    QLocalSocket socket;
    socket.connectToServer(fileOf(profileId, ".sock"_L1));
    if (!socket.waitForConnected(patienceMs))
        return false;
    const bool sendable = !link.isEmpty() && !link.contains(u'\n');
    socket.write(sendable ? linkWish.toByteArray() + link.toUtf8() + '\n' : wish.toByteArray());
    return socket.waitForBytesWritten(patienceMs);
}

} // namespace alien
