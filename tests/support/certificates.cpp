// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QFile>
#include <QProcess>

namespace alien::test {

using namespace Qt::StringLiterals;

namespace {
const QString& openssl()
{
    static const QString path = u"/usr/bin/openssl"_s;
    return path;
}
} // namespace

bool Certificates::available()
{
    return QFile::exists(openssl());
}

Certificates::Certificates()
{
    // A configuration of our own: what the machine's says does not matter.
    QFile config(path(u"ca.cnf"_s));
    if (!available() || !config.open(QIODevice::WriteOnly))
        return;
    config.write("[ca]\ndefault_ca=d\n[d]\ndatabase=" + path(u"index.txt"_s).toUtf8() +
                 "\nnew_certs_dir=" + m_dir.path().toUtf8() + "\nserial=" + path(u"serial"_s).toUtf8() +
                 "\ndefault_md=sha256\npolicy=p\ncopy_extensions=copy\nunique_subject=no\n[p]\ncommonName=supplied\n"
                 "[req]\ndistinguished_name=n\n[n]\n[authority]\nbasicConstraints=critical,CA:TRUE\n"
                 "keyUsage=critical,keyCertSign,digitalSignature\nsubjectKeyIdentifier=hash\n");
    config.close();
    QFile index(path(u"index.txt"_s));
    QFile serial(path(u"serial"_s));
    if (!index.open(QIODevice::WriteOnly) || !serial.open(QIODevice::WriteOnly))
        return;
    serial.write("1000\n");
    serial.close();
    if (run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
             u"-keyout"_s, path(u"authority.key"_s), u"-out"_s, path(u"authority.pem"_s), u"-days"_s, u"30"_s,
             u"-subj"_s, u"/CN=Test authority"_s, u"-config"_s, path(u"ca.cnf"_s), u"-extensions"_s, u"authority"_s}))
        m_authority = load(u"authority"_s);
}

QString Certificates::path(const QString& name) const
{
    return m_dir.filePath(name);
}

bool Certificates::run(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(openssl(), arguments);
    const bool fine = process.waitForFinished() && process.exitCode() == 0;
    if (!fine)
        qWarning().noquote() << arguments.join(u' ') << process.readAll();
    return fine;
}

Certificates::Pair Certificates::load(const QString& name) const
{
    QFile certificate(path(name + u".pem"_s));
    QFile key(path(name + u".key"_s));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return Pair();
    return {QSslCertificate(certificate.readAll(), QSsl::Pem), QSslKey(key.readAll(), QSsl::Ec)};
}

void Certificates::request(const QString& name, const QString& names) const
{
    (void)run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
               u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".csr"_s), u"-subj"_s, u"/CN=manager"_s,
               u"-addext"_s, u"subjectAltName="_s + names, u"-config"_s, path(u"ca.cnf"_s)});
}

Certificates::Pair Certificates::issued(const QString& names)
{
    const QString name = u"issued%1"_s.arg(++m_next);
    request(name, names);
    (void)run({u"ca"_s, u"-batch"_s, u"-config"_s, path(u"ca.cnf"_s), u"-cert"_s, path(u"authority.pem"_s),
               u"-keyfile"_s, path(u"authority.key"_s), u"-in"_s, path(name + u".csr"_s), u"-out"_s,
               path(name + u".pem"_s), u"-days"_s, u"20"_s, u"-notext"_s});
    return load(name);
}

Certificates::Pair Certificates::expired(const QString& names)
{
    const QString name = u"expired%1"_s.arg(++m_next);
    request(name, names);
    (void)run({u"ca"_s, u"-batch"_s, u"-config"_s, path(u"ca.cnf"_s), u"-cert"_s, path(u"authority.pem"_s),
               u"-keyfile"_s, path(u"authority.key"_s), u"-in"_s, path(name + u".csr"_s), u"-out"_s,
               path(name + u".pem"_s), u"-startdate"_s, u"20000101000000Z"_s, u"-enddate"_s, u"20010101000000Z"_s,
               u"-notext"_s});
    return load(name);
}

Certificates::Pair Certificates::selfSigned(const QString& names)
{
    const QString name = u"self%1"_s.arg(++m_next);
    (void)run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
               u"-nodes"_s, u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s), u"-days"_s,
               u"20"_s, u"-subj"_s, u"/CN=manager"_s, u"-addext"_s, u"subjectAltName="_s + names, u"-config"_s,
               path(u"ca.cnf"_s)});
    return load(name);
}

} // namespace alien::test
