// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireclient.h"

namespace alien::test {
namespace {

constexpr int patience = 20'000;

QByteArray headerOf(const QList<QByteArray>& lines, const QByteArray& name)
{
    for (const QByteArray& line : lines) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

QByteArray WireClient::Answer::code() const
{
    const auto error = json();
    return error.is_object() ? QByteArray::fromStdString(error.value("code", "")) : QByteArray();
}

WireClient::WireClient(const QUrl& base)
    : m_base(base)
{}

WireClient::Answer WireClient::send(const QByteArray& method, const QByteArray& target, const QByteArray& token,
                                    const QByteArray& body, const QByteArray& contentType)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_in.clear();
        m_socket.connectToHost(m_base.host(), quint16(m_base.port()));
        if (!m_socket.waitForConnected(patience))
            return {};
    }
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    if (!contentType.isEmpty())
        request += "Content-Type: " + contentType + "\r\n";
    if (!body.isEmpty() || method != "GET")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_socket.write(request + "\r\n" + body);
    return read();
}

WireClient::Answer WireClient::post(const QByteArray& target, const QByteArray& token, const nlohmann::json& body)
{
    return send("POST", target, token, QByteArray::fromStdString(body.dump()), "application/json");
}

WireClient::Answer WireClient::put(const QByteArray& target, const QByteArray& token, const nlohmann::json& body)
{
    return send("PUT", target, token, QByteArray::fromStdString(body.dump()), "application/json");
}

WireClient::Answer WireClient::read()
{
    const auto more = [this] {
        if (!m_socket.waitForReadyRead(patience))
            return false;
        m_in += m_socket.readAll();
        return true;
    };
    while (!m_in.contains("\r\n\r\n")) {
        if (!more())
            return {};
    }
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    QList<QByteArray> lines = m_in.left(end).split('\n');
    Answer answer;
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    answer.contentType = headerOf(lines, "content-type");
    const qsizetype length = headerOf(lines, "content-length").toLongLong();
    m_in.remove(0, end + 4);
    while (m_in.size() < length) {
        if (!more())
            return {};
    }
    answer.body = m_in.left(length);
    m_in.remove(0, length);
    if (headerOf(lines, "connection") == "close")
        m_socket.abort();
    return answer;
}

} // namespace alien::test
