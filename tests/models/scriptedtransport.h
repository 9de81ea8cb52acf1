// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace alien::test {

/// A manager in a function: says what each request is answered, through the event loop; nothing said: it waits for
/// ever.
class ScriptedTransport : public Transport
{
    Q_OBJECT
public:
    using Reply = std::optional<Result<HttpAnswer>>;
    using Script = std::function<Reply(const HttpRequest&)>;

    explicit ScriptedTransport(Script theScript = {})
        : script(std::move(theScript))
    {}

    Call<HttpAnswer> send(HttpRequest request) override
    {
        sent.push_back(request);
        auto state = std::make_shared<TypedCallState<HttpAnswer>>([] {});
        if (Reply reply = script ? script(request) : std::nullopt)
            QTimer::singleShot(0, this, [state, reply = std::move(*reply)] { state->finish(reply); });
        return Call<HttpAnswer>(state);
    }
    void setToken(const Secret& token) override { tokens.push_back(token); }
    void dropConnections() override { ++drops; }
    quint64 openFreshConnection() override { return ++fresh; }

    [[nodiscard]] int count(const QByteArray& method, const QString& pathPart) const
    {
        int found = 0;
        for (const HttpRequest& request : sent)
            found += request.method == method && request.path.contains(pathPart);
        return found;
    }

    Script script;
    std::vector<HttpRequest> sent;
    std::vector<Secret> tokens;
    int drops = 0;
    quint64 fresh = 0;
};

inline Result<HttpAnswer> json(const QByteArray& body, qint64 serverDateMs = 0)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.body = body;
    answer.contentType = "application/json";
    answer.serverDateMs = serverDateMs;
    return answer;
}

inline Result<HttpAnswer> refusal(ApiError::Kind kind, int status, const QString& code = {})
{
    ApiError error;
    error.kind = kind;
    error.status = status;
    error.text = QStringLiteral("It went wrong.");
    if (!code.isEmpty()) {
        error.alien.emplace();
        error.alien->code = code;
    }
    return error;
}

inline QByteArray deploymentJson(const QByteArray& id, const QByteArray& status)
{
    return R"({"id":")" + id + R"(","name":"api","platform":"aws","status":")" + status +
           R"(","deploymentGroupId":"dg_1","retryRequested":false,"createdAt":"2026-11-21T08:00:00Z"})";
}

inline QByteArray whoamiJson(const QByteArray& role = "workspace-admin", const QByteArray& scope = "workspace")
{
    return R"({"kind":"serviceAccount","id":"tok_1","workspaceId":"default","role":")" + role +
           R"(","scope":{"type":")" + scope + R"("}})";
}

} // namespace alien::test
