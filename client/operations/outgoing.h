// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/codec/wire.h"
#include "client/codec/writer.h"
#include "client/managerclient.h"
#include "client/operations/dispatcher.h"
#include "client/operations/requesttext.h"

namespace alien {

/// One request on its way out: takes the arguments, keeps the first problem, and ends as a call.
class Outgoing
{
public:
    Outgoing(ManagerClient& client, QLatin1StringView operation, const CallOptions& options);

    /// An id in the path; `field` is the API's word for it.
    Outgoing& id(QLatin1StringView field, const QString& value);
    /// Any text in the path.
    Outgoing& segment(QLatin1StringView field, const QString& value);
    /// An id in the body or the query: checked only.
    Outgoing& idInBody(QLatin1StringView field, const QString& value);
    Outgoing& query(const QString& key, const QString& value);
    Outgoing& require(bool holds, const QString& otherwise);
    Outgoing& body(const QByteArray& json);
    Outgoing& body(const codec::Writer& writer);
    /// A body that the caller wrote: must be a JSON object.
    Outgoing& givenBody(QLatin1StringView field, const QByteArray& json);
    /// A JSON object that goes into the body byte for byte.
    Outgoing& checkObject(QLatin1StringView field, const QByteArray& json);

    [[nodiscard]] bool third() const { return m_generation == Generation::V3; }
    [[nodiscard]] bool first() const { return m_generation == Generation::V1; }

    template<class T>
    [[nodiscard]] Call<T> send(Dispatcher::Decode<T> decode, std::function<void(const T&)> seen = {})
    {
        finish();
        if (!m_problem.isEmpty())
            return Dispatcher::refuse<T>(m_request, m_problem);
        return m_client.dispatcher().send<T>(m_operation, std::move(m_request), std::move(decode), std::move(seen));
    }
    /// By the codec of T.
    template<class T>
    [[nodiscard]] Call<T> value()
    {
        return send<T>([](const HttpAnswer& answer) { return codec::decode<T>(answer.body); });
    }
    template<class T>
    [[nodiscard]] Call<T> valueBy(codec::Decoded<T> (*decode)(const QByteArray&))
    {
        return send<T>([decode](const HttpAnswer& answer) { return decode(answer.body); });
    }
    template<class T>
    [[nodiscard]] Call<Listed<T>> list()
    {
        return send<Listed<T>>([](const HttpAnswer& answer) { return codec::decodeList<T>(answer.body, "items"); });
    }
    /// {success: true}, {ok: true}, any object, or an empty body where the manager sends one.
    [[nodiscard]] Call<Nothing> nothing();
    /// Any object; null where the manager sends an empty body.
    [[nodiscard]] Call<Document> document();

private:
    void finish();

    ManagerClient& m_client;
    const Operation& m_operation;
    std::optional<Generation> m_generation;
    CallOptions m_options;
    QStringList m_arguments;
    QUrlQuery m_query;
    QByteArray m_body;
    QString m_problem;
    HttpRequest m_request;
};

} // namespace alien
