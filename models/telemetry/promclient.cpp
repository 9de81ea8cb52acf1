// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/promclient.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 kDiscoveryMs = qint64(6) * 3'600'000;
constexpr int kMostNames = 10'000;

QString seconds(qint64 ms)
{
    return QString::number(static_cast<double>(ms) / 1000, 'f', 3);
}

/// As a form is: '+' is a space there, so it is escaped too.
QByteArray encoded(const QUrlQuery& form)
{
    return form.toString(QUrl::FullyEncoded).replace(u'+', u"%2B"_s).toLatin1();
}

QUrlQuery recent(const QString& match)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QUrlQuery out;
    if (!match.isEmpty())
        out.addQueryItem(u"match[]"_s, QString::fromLatin1(QUrl::toPercentEncoding(match)));
    out.addQueryItem(u"start"_s, seconds(now - kDiscoveryMs));
    out.addQueryItem(u"end"_s, seconds(now));
    out.addQueryItem(u"limit"_s, QString::number(kMostNames));
    return out;
}

} // namespace

PromClient::PromClient(std::unique_ptr<Transport> transport, HeaderList headers, QObject* parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_headers(std::move(headers))
{
    m_pool.setMaxThreadCount(1);
}

PromClient::~PromClient()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString PromClient::quoted(const QString& value)
{
    QString out;
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c == u'\n')
            out += u"\\n"_s;
        else
            out += c;
    }
    return u'"' + out + u'"';
}

/// The server's own words where it had some.
QString PromClient::wordsOf(const ApiError& error)
{
    const QString own = QJsonDocument::fromJson(error.body).object().value("error"_L1).toString();
    if (!own.isEmpty())
        return own;
    if (error.status == 401 && error.body.trimmed() == "no org id") // Mimir's and Cortex' words
        return tr("The server keeps tenants apart and was told none: add the header X-Scope-OrgID.");
    switch (error.status) {
    case 401:
        return tr("The server asks for a user or a token, or does not know the given one (401).");
    case 403:
        return tr("The server does not allow it (403).");
    case 404:
        return tr("There is no Prometheus API at this address (404). For VictoriaMetrics cluster it ends in "
                  "/select/0/prometheus, for Mimir in /prometheus.");
    case 0:
        return error.text;
    default:
        return tr("The server answered %1.").arg(error.status);
    }
}

template<class T>
void PromClient::send(const QByteArray& method, const QString& path, const QUrlQuery& form, QObject* context,
                      Then<T> fn)
{
    HttpRequest request;
    request.method = method;
    request.path = u"/api/v1/"_s + path;
    request.operation = u"prometheus."_s + path;
    request.headers = m_headers;
    if (method == "POST") {
        request.body = encoded(form);
        request.contentType = "application/x-www-form-urlencoded";
    } else {
        request.query = form;
    }
    const QPointer<QObject> guard(context);
    m_transport->send(std::move(request))
        .then(this, [this, guard, fn = std::move(fn)](const Result<HttpAnswer>& answer) {
            if (!guard)
                return;
            if (!answer.ok()) {
                T failed;
                failed.error = wordsOf(answer.error());
                fn(failed);
                return;
            }
            m_pool.start([this, guard, fn, body = answer->body, backing = answer->backing] {
                auto result = std::make_shared<T>(T::decode(body));
                QMetaObject::invokeMethod(
                    this,
                    [guard, fn, result] {
                        if (guard)
                            fn(*result);
                    },
                    Qt::QueuedConnection);
            });
        });
}

void PromClient::queryRange(const QString& promql, qint64 fromMs, qint64 toMs, qint64 stepMs, QObject* context,
                            Then<PromAnswer> fn)
{
    QUrlQuery form;
    form.addQueryItem(u"query"_s, QString::fromLatin1(QUrl::toPercentEncoding(promql)));
    form.addQueryItem(u"start"_s, seconds(fromMs));
    form.addQueryItem(u"end"_s, seconds(toMs));
    form.addQueryItem(u"step"_s, seconds(stepMs));
    send<PromAnswer>("POST", u"query_range"_s, form, context, std::move(fn));
}

void PromClient::query(const QString& promql, qint64 atMs, QObject* context, Then<PromAnswer> fn)
{
    QUrlQuery form;
    form.addQueryItem(u"query"_s, QString::fromLatin1(QUrl::toPercentEncoding(promql)));
    if (atMs > 0)
        form.addQueryItem(u"time"_s, seconds(atMs));
    send<PromAnswer>("POST", u"query"_s, form, context, std::move(fn));
}

void PromClient::labels(const QString& match, QObject* context, Then<PromNames> fn)
{
    send<PromNames>("POST", u"labels"_s, recent(match), context, std::move(fn));
}

void PromClient::labelValues(const QString& label, const QString& match, QObject* context, Then<PromNames> fn)
{
    send<PromNames>("GET", u"label/"_s + QString::fromLatin1(QUrl::toPercentEncoding(label)) + u"/values"_s,
                    recent(match), context, std::move(fn));
}

void PromClient::metadata(QObject* context, Then<PromMetadata> fn)
{
    send<PromMetadata>("GET", u"metadata"_s, {}, context, std::move(fn));
}

void PromClient::product(QObject* context, Then<PromProduct> fn)
{
    send<PromProduct>("GET", u"status/buildinfo"_s, {}, context, std::move(fn));
}

void PromClient::whoAreYou(QObject* context, std::function<void(const QString&, const QString&)> fn)
{
    const QPointer<QObject> guard(context);
    const auto ask = [this, guard, fn](const QString& name) {
        // Not every one of them has buildinfo; all answer a query.
        query(u"1"_s, 0, guard,
              [fn, name](const PromAnswer& answer) { fn(answer.ok ? name : QString(), answer.error); });
    };
    product(context, [ask](const PromProduct& product) {
        ask(product.error.isEmpty() ? product.text() : tr("A Prometheus-compatible server"));
    });
}

} // namespace alien
