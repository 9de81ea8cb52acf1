// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/outgoing.h"

#include "client/requestcheck.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// The manager's own limit; beyond it answers 413 (protocol 0), at times before the whole body has left.
constexpr qsizetype kBodyLimit = qsizetype(2) * 1024 * 1024;

const Operation& known(QLatin1StringView name)
{
    const Operation* operation = Operation::find(QString(name));
    Q_ASSERT(operation);
    return *operation;
}

bool isSendableSegment(const QString& value)
{
    const bool control =
        std::any_of(value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return !value.isEmpty() && !control && value.isValidUtf16() && value != "."_L1 && value != ".."_L1;
}

codec::DecodeFault emptyFault()
{
    codec::DecodeFault fault;
    fault.expected = u"a JSON object"_s;
    fault.missing = true;
    return fault;
}

/// `success` and `ok` are the manager's words for done; anything but true there is a refusal that its status hides.
codec::Decoded<Nothing> decodeDone(const QByteArray& body)
{
    const codec::Decoded<Document> decoded = codec::decodeObject(body);
    if (const auto* fault = std::get_if<codec::DecodeFault>(&decoded))
        return *fault;
    const Document& document = std::get<Document>(decoded);
    for (const QStringView word : {QStringView(u"success"), QStringView(u"ok")}) {
        const Document::Node node = document.root()[word];
        if (node && node.type() != Document::Type::Null && !node.boolean().value_or(false)) {
            codec::DecodeFault fault;
            fault.pointer = u'/' + word.toString();
            fault.expected = u"true"_s;
            return codec::withSpelling(fault, document);
        }
    }
    codec::Decoded<Nothing> done(Nothing{});
    done.doubledKey = decoded.doubledKey;
    return done;
}

} // namespace

Outgoing::Outgoing(ManagerClient& client, QLatin1StringView operation, const CallOptions& options)
    : m_client(client)
    , m_operation(known(operation))
    , m_generation(client.generation())
    , m_options(options)
{
    if (m_generation && !m_operation.existsIn(*m_generation))
        m_problem = RequestText::notInGeneration(QString(operation), third());
}

Outgoing& Outgoing::require(bool holds, const QString& otherwise)
{
    if (!holds && m_problem.isEmpty())
        m_problem = otherwise;
    return *this;
}

Outgoing& Outgoing::idInBody(QLatin1StringView field, const QString& value)
{
    const QString problem = RequestCheck::idProblem(value);
    return require(problem.isEmpty(), RequestText::badId(QString(field), problem));
}

Outgoing& Outgoing::id(QLatin1StringView field, const QString& value)
{
    m_arguments.append(value);
    return idInBody(field, value).require(isSendableSegment(value), RequestText::controlCharacters(QString(field)));
}

Outgoing& Outgoing::segment(QLatin1StringView field, const QString& value)
{
    m_arguments.append(value);
    return require(isSendableSegment(value), RequestText::controlCharacters(QString(field)));
}

Outgoing& Outgoing::query(const QString& key, const QString& value)
{
    m_query.addQueryItem(key, value);
    return *this;
}

Outgoing& Outgoing::body(const QByteArray& json)
{
    m_body = json;
    return *this;
}

Outgoing& Outgoing::body(const codec::Writer& writer)
{
    return body(writer.toJson());
}

Outgoing& Outgoing::checkObject(QLatin1StringView field, const QByteArray& json)
{
    const Document document = Document::parse(json);
    if (document.isNull()) {
        const Document::Error error = document.error();
        return require(false, RequestText::badJson(QString(field), error.text, error.line, error.column));
    }
    return require(document.root().type() == Document::Type::Object, RequestText::notAnObject(QString(field)));
}

Outgoing& Outgoing::givenBody(QLatin1StringView field, const QByteArray& json)
{
    return checkObject(field, json).body(json);
}

Call<Nothing> Outgoing::nothing()
{
    return send<Nothing>([mayBeEmpty = m_operation.is(Operation::EmptyAnswer)](const HttpAnswer& answer) {
        if (answer.body.trimmed().isEmpty())
            return mayBeEmpty ? codec::Decoded<Nothing>(Nothing{}) : codec::Decoded<Nothing>(emptyFault());
        return decodeDone(answer.body);
    });
}

Call<Document> Outgoing::document()
{
    return send<Document>([mayBeEmpty = m_operation.is(Operation::EmptyAnswer)](const HttpAnswer& answer) {
        if (mayBeEmpty && answer.body.trimmed().isEmpty())
            return codec::Decoded<Document>(Document());
        return codec::decodeObject(answer.body);
    });
}

void Outgoing::finish()
{
    // A refused argument must not reach a path; the error then shows the pattern of the operation.
    m_request = m_operation.request(m_problem.isEmpty() ? m_arguments : QStringList(), m_options);
    m_request.query = m_query;
    const bool carriesBody = m_request.method == "POST" || m_request.method == "PUT";
    if (!carriesBody)
        return;
    // Operations without a body get an empty object: only a request with a body is certain to leave once.
    m_request.body = m_operation.is(Operation::Body) ? m_body : QByteArrayLiteral("{}");
    m_request.contentType = QByteArrayLiteral("application/json");
    require(m_request.body.size() <= kBodyLimit, RequestText::tooLarge(m_request.body.size()));
}

} // namespace alien
