// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/errorcodec.h"

#include <limits>

namespace alien::codec {

namespace {

using Type = Document::Type;

QString textOf(const Document::Node& node)
{
    return node.type() == Type::String ? node.text() : QString();
}

AlienError oneLink(const Document::Node& node)
{
    AlienError error;
    error.code = textOf(node.find("code"));
    error.message = textOf(node.find("message"));
    error.hint = textOf(node.find("hint"));
    if (error.hint.isEmpty())
        error.hint = textOf(node.find("details"));
    const Document::Node context = node.find("context");
    if (context && context.type() != Type::Null)
        error.contextJson = QByteArray(context.raw().data(), qsizetype(context.raw().size()));
    error.retryable = node.find("retryable").boolean().value_or(false);
    error.internal = node.find("internal").boolean().value_or(false);
    const std::optional<qint64> status = node.find("httpStatusCode").integer();
    if (status && *status >= 0 && *status <= std::numeric_limits<int>::max())
        error.httpStatusCode = int(*status);
    if (error.code.isEmpty() && error.message.isEmpty())
        error.message = QString::fromUtf8(node.raw().data(), qMin<qsizetype>(qsizetype(node.raw().size()), 500));
    return error;
}

} // namespace

bool looksLikeAlienError(const Document::Node& node)
{
    return node.find("code").type() == Type::String && node.find("message").type() == Type::String;
}

std::optional<AlienError> alienErrorFrom(const Document::Node& node)
{
    if (!node || node.type() == Type::Null)
        return std::nullopt;
    if (node.type() != Type::Object) {
        AlienError error;
        error.message = node.text().left(500);
        return error;
    }
    std::vector<Document::Node> links{node};
    while (int(links.size()) < kMaxErrorDepth) {
        const Document::Node source = links.back().find("source");
        if (source.type() != Type::Object)
            break;
        links.push_back(source);
    }
    std::shared_ptr<const AlienError> source;
    for (std::size_t i = links.size() - 1; i > 0; --i) {
        auto link = std::make_shared<AlienError>(oneLink(links[i]));
        link->source = std::move(source);
        source = std::move(link);
    }
    AlienError error = oneLink(links.front());
    error.source = std::move(source);
    return error;
}

} // namespace alien::codec
