// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <memory>

namespace alien::sandbox {

enum class Api { V1_7_1, V3_3_16 };
/// Where payloads go that are too large for a request: behind http links of the sandbox, or, as with a standalone
/// manager, into files of its host that nobody else can reach.
enum class Storage { Http, Host };

struct Options
{
    quint16 port = 0; ///< 0: a free one; loopback only
    int deployments = 60;
    quint64 seed = 1;    ///< same seed: same names, ids, tokens and fleet
    bool empty = false;  ///< no fleet; wins over deployments
    bool frozen = false; ///< nothing changes except by a request; the clock runs
    Api api = Api::V1_7_1;
    QString stateFile; ///< SQLite; empty: memory
    QUrl otlpEndpoint;
    QList<QPair<QByteArray, QByteArray>> otlpHeaders;
    int itemSize = 5000; ///< median bytes of a list item
    /// For tests: "METHOD /path-glob:fault[:times]", fault one of close, reset, hang, truncate, drip, delay=MS,
    /// status=N, html, idle=MS.
    QStringList faults;
    Storage storage = Storage::Http;
};

/// A manager to try things on: all operations over real HTTP on loopback with the real manager's answers. Works on
/// threads of its own; construction and destruction do not need an event loop.
class Sandbox
{
public:
    explicit Sandbox(Options options);
    ~Sandbox(); ///< stops and joins
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    bool start(); ///< false: errorText() says why
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QByteArray adminToken() const;
    /// For tests: requests seen so far whose "METHOD /path" contains the text.
    [[nodiscard]] int requestsSeen(const QByteArray& containing) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien::sandbox
