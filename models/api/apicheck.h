// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/apidraft.h"
#include "models/common/curl.h"

#include <QList>

namespace alien {

/// Something about a draft that keeps it from being sent, or that the operator should know before it is.
struct ApiProblem
{
    QString place; ///< ApiField::id(), "body", "headers", "retry.initialMs", "attemptSeconds": the widget it belongs to
    QString text;  ///< what, where, what to do
    bool blocks = true;
    qint64 from = -1; ///< bytes in the body's text, for the JSON editor; -1: none
    qint64 to = -1;
};

/// Checks a draft before anything leaves. What only the manager can know (whether an id exists) is left to it.
class ApiCheck
{
    Q_DECLARE_TR_FUNCTIONS(alien::ApiCheck)
public:
    [[nodiscard]] static QList<ApiProblem> problems(const ApiOperation& operation, Generation generation,
                                                    const ApiDraft& draft);
    [[nodiscard]] static bool blocks(const QList<ApiProblem>& problems);
    /// Lines "Name: value"; `bad` gets the first line that is none.
    [[nodiscard]] static HeaderList headers(const QString& text, QString* bad = nullptr);

private:
    using Problems = QList<ApiProblem>;
    static void checkBody(const ApiOperation& operation, Generation generation, const ApiDraft& draft,
                          Problems& problems);
    static void checkMember(const ApiField& field, Generation generation, const Document::Node& node,
                            Problems& problems);
    static void checkUnknown(const ApiOperation& operation, Generation generation, const Document::Node& root,
                             Problems& problems);
    static void checkSettings(const ApiOperation& operation, const ApiDraft& draft, Problems& problems);
    [[nodiscard]] static QString textProblem(const ApiField& field, const QString& text);
    [[nodiscard]] static QString nodeProblem(const ApiField& field, const Document::Node& node);
    [[nodiscard]] static QString payloadProblem(const Document::Node& node);
};

/// The request of a draft that has no blocking problem.
[[nodiscard]] HttpRequest apiRequest(const ApiOperation& operation, Generation generation, const ApiDraft& draft);
/// For a POSIX shell: the token stands as $ALIEN_MANAGER_BEARER, secrets in the body are redacted.
[[nodiscard]] QString apiCurl(const ApiOperation& operation, const HttpRequest& request, const CurlBase& base);

} // namespace alien
