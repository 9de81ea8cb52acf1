// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

namespace alien::test {

/// Certificates made by /usr/bin/openssl at test time. Without it, valid() is false and the test skips.
class Certificates
{
public:
    struct Pair
    {
        QSslCertificate certificate;
        QSslKey key;
    };

    Certificates();
    [[nodiscard]] static bool available();
    [[nodiscard]] const Pair& authority() const { return m_authority; }
    /// Signed by authority(); `names` as openssl's subjectAltName, e.g. "IP:127.0.0.1".
    [[nodiscard]] Pair issued(const QString& names);
    [[nodiscard]] Pair selfSigned(const QString& names);
    /// Signed by authority(), over since 2001.
    [[nodiscard]] Pair expired(const QString& names);

private:
    [[nodiscard]] bool run(const QStringList& arguments) const;
    [[nodiscard]] Pair load(const QString& name) const;
    [[nodiscard]] QString path(const QString& name) const;
    void request(const QString& name, const QString& names) const;

    QTemporaryDir m_dir;
    Pair m_authority;
    int m_next = 0;
};

} // namespace alien::test
