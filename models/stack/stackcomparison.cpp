// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackcomparison.h"

#include "client/codec/writer.h"
#include "client/types/release.h"
#include "models/common/inbackground.h"
#include "models/connection/session.h"
#include "models/stack/jsonstyle.h"
#include "models/stack/stackedit.h"

#include <QCoreApplication>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QByteArray rawOr(const Document::Node& node, const QByteArray& otherwise)
{
    if (!node || node.type() == Document::Type::Null)
        return otherwise;
    return {node.raw().data(), qsizetype(node.raw().size())};
}

bool isUsers(const Document::Node& frame, const QString& id, const QString& type, StackDialect dialect)
{
    if (frame)
        return bool(frame.find("resources")[id]);
    const StackType* known = stackType(dialect, type);
    return !known || known->declarable;
}

} // namespace

QByteArray laidOutBody(const QByteArray& body)
{
    const Document document = Document::parse(body);
    if (document.isNull() || document.root().type() != Document::Type::Object)
        return body;
    QByteArray out = "{";
    for (int i = 0; i < document.root().size(); ++i) {
        out += i > 0 ? ",\n" : "\n";
        out += codec::Writer::quoted(document.root().keyAt(i)) + ": " + prettyJson(document.root().at(i));
    }
    return out + "\n}\n";
}

QByteArray runningBody(const Document& deployment, const Release* release, StackDialect dialect)
{
    const Document::Node state = deployment.at(u"/stackState/resources"_s);
    const QString platform = deployment.at(u"/platform"_s).text();
    if (state.type() != Document::Type::Object || platform.isEmpty())
        return {};
    const Document::Node frame =
        release ? release->document.at(u"/stack/"_s + pointerToken(platform)) : Document::Node();
    QByteArray resources;
    for (int i = 0; i < state.size(); ++i) {
        const Document::Node one = state.at(i);
        const QString id = state.keyAt(i);
        if (!isUsers(frame, id, one.find("type").text(), dialect) || !one.find("config"))
            continue;
        const Document::Node declared = frame.find("resources")[id];
        resources += resources.isEmpty() ? "" : ",";
        resources +=
            codec::Writer::quoted(id) + ":{\"config\":" + rawOr(one.find("config"), "{}") +
            ",\"lifecycle\":" + rawOr(one.find("lifecycle"), rawOr(declared.find("lifecycle"), "\"live\"")) +
            ",\"dependencies\":" + rawOr(one.find("dependencies"), rawOr(declared.find("dependencies"), "[]")) +
            (declared.find("remoteAccess") ? ",\"remoteAccess\":" + rawOr(declared.find("remoteAccess"), "false")
                                           : QByteArray()) +
            "}";
    }
    QByteArray out = "{" + codec::Writer::quoted(platform) + ":{";
    for (int i = 0; frame.type() == Document::Type::Object && i < frame.size(); ++i) {
        if (frame.keyAt(i) != "resources"_L1)
            out += codec::Writer::quoted(frame.keyAt(i)) + ":" + rawOr(frame.at(i), "null") + ",";
    }
    return out + "\"resources\":{" + resources + "}}}";
}

void readRunningBody(QObject* asker, Session& session, const QString& deploymentId, StackDialect dialect,
                     std::function<void(const QByteArray& body, const QString& problem)> done)
{
    const auto arrived = [&session, dialect, done = std::move(done)](const Result<Deployment>& result) {
        if (!result.ok()) {
            done({}, result.error().text);
            return;
        }
        const auto release = session.releases().find(result->currentReleaseId);
        const QByteArray body = runningBody(result->document, release.get(), dialect);
        done(body,
             body.isEmpty() ? QCoreApplication::translate("StackComparison", "It has no resources yet.") : QString());
    };
    session.client().deployments().get(deploymentId).then(asker, arrived);
}

void compareStacks(QObject* asker, const QByteArray& before, const QByteArray& after, StackDialect dialect,
                   std::function<void(const QList<StackDiff>&)> done)
{
    inBackground(
        asker,
        [before, after, dialect] { return StackDiff::between(platformStacks(before), platformStacks(after), dialect); },
        std::move(done));
}

void layOutStacks(QObject* asker, const QByteArray& before, const QByteArray& after,
                  std::function<void(const QByteArray& before, const QByteArray& after)> done)
{
    inBackground(
        asker, [before, after] { return std::pair(laidOutBody(before), laidOutBody(after)); },
        [done = std::move(done)](const std::pair<QByteArray, QByteArray>& both) { done(both.first, both.second); });
}

} // namespace alien
