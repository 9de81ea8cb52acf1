// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "tests/gallery/pages.h"
#include "tests/gallery/window.h"
#include "views/common/editor/jsoneditor.h"
#include "views/common/look/look.h"
#include "views/payload/payloaddiffview.h"
#include "views/payload/payloadview.h"

#include <QBuffer>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QPainter>
#include <QTemporaryFile>

namespace alien::gallery {

using namespace Qt::StringLiterals;

namespace {

QByteArray base64Url(const QByteArray& text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray picture(const Look& look)
{
    QImage image(320, 180, QImage::Format_ARGB32);
    image.fill(look.color(Token::Header));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.color(Token::Accent));
    painter.drawEllipse(40, 30, 120, 120);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// gzip of {"warnings":["a","b"]}, made once.
constexpr auto zipped = "H4sIAAAAAAACA6tWKk8sysvMSy9WsopWSlTSUUpSiq0FAPKKg64WAAAA";

QByteArray answer(const Look& look)
{
    const qint64 soon = QDateTime::currentSecsSinceEpoch() + 3150;
    const QByteArray token = base64Url("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + '.' +
                             base64Url("{\"sub\":\"ops\",\"exp\":" + QByteArray::number(soon) + '}') + ".c2lnbmF0dXJl";
    return "{\"response\":{\"ok\":true,\"indexed\":18244,\"skipped\":7,\"tookMs\":11873,\"ratio\":1e3,\"big\":"
           "18446744073709551616,"
           "\"since\":\"" +
           QDateTime::currentDateTimeUtc().addSecs(-111'600).toString(Qt::ISODate).toLatin1() +
           "\","
           "\"shards\":[{\"id\":0,\"docs\":4571,\"lagMs\":12},{\"id\":1,\"docs\":4560,\"lagMs\":9},"
           "{\"id\":2,\"docs\":4549,\"lagMs\":1480,\"leader\":\"a1f3c9d2-ingest-2\",\"stale\":null}],"
           "\"report\":\"" +
           QByteArray(zipped) + "\",\"session\":\"" + token +
           "\",\"token\":\"ax_admin_0123456789abcdef\","
           "\"env\":[{\"name\":\"API_TOKEN\",\"value\":\"hunter2\"},{\"name\":\"REGION\",\"value\":\"eu-central-1\"}],"
           "\"nested\":\"{\\\"inside\\\":[1,2,3]}\",\"chart\":\"" +
           picture(look).toBase64() + "\",\"note\":\"two\\nlines \\u2713\"}}";
}

QByteArray huge()
{
    QByteArray json = "{\"rows\":[";
    for (int i = 0; i < 400'000; ++i) {
        json += i ? ",{\"id\":" : "{\"id\":";
        json += QByteArray::number(i) + ",\"name\":\"deployment-" + QByteArray::number(qint64(i) * 7919 % 100'000) +
                "\",\"status\":\"running\",\"token\":\"ax_agent_" + QByteArray::number(i) + "\",\"lag\":0.10}";
    }
    return json + "],\"total\":400000}";
}

PayloadView* view(const Format& format, const QString& title, const QByteArray& bytes, QWidget* parent)
{
    auto* result = new PayloadView(format, parent);
    result->setTitle(title, format.bytes(bytes.size()));
    result->setSource(PayloadSource::fromBytes(bytes));
    return result;
}

/// From a file, as large answers come.
PayloadSourcePtr spooled(const QByteArray& bytes)
{
    auto file = std::make_shared<QTemporaryFile>();
    QString problem;
    if (!file->open() || file->write(bytes) != bytes.size() || !file->flush())
        return PayloadSource::fromBytes(bytes);
    return PayloadSource::fromFile(std::static_pointer_cast<QFile>(file), &problem);
}

QByteArray numbers()
{
    QByteArray json = "[";
    for (int i = 0; i < 1'000'000; ++i)
        json += (i ? "," : "") + QByteArray::number(i * 0.25, 'f', 2);
    return json + ']';
}

QByteArray oneLine()
{
    QByteArray text;
    text.reserve(50 << 20);
    while (text.size() < 50 << 20)
        text += "The quick brown fox \xc3\xa4\xc3\xb6\xc3\xbc password=hunter2 jumps over 12345 lazy dogs; ";
    return text;
}

QByteArray nested(int levels)
{
    QByteArray json;
    for (int i = 0; i < levels; ++i)
        json += "{\"level\":" + QByteArray::number(i) + ",\"inside\":";
    return json + "\"the bottom\"" + QByteArray(levels, '}');
}

} // namespace

QWidget* hardPayloadsPage()
{
    auto* window = new DemoWindow(Protection::Production, u"acme-eu"_s);
    const Look& look = Look::of(window);
    auto* format = new Format(window);
    auto* holder = new QWidget(window->client());
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(1);
    int place = 0;
    const auto add = [&](const QString& title, const PayloadSourcePtr& source, PayloadView::Mode mode) {
        auto* view = new PayloadView(*format, holder);
        view->setTitle(title, format->bytes(source->size()));
        view->setMode(mode);
        view->setSource(source);
        grid->addWidget(view, place / 3, place % 3);
        ++place;
        return view;
    };
    using Mode = PayloadView::Mode;
    QByteArray large = huge();
    while (large.size() < 100'000'000)
        large = "[" + large + ',' + large + ']';
    add(u"100 MB"_s, spooled(large), Mode::Tree)->find(u"deployment-77"_s);
    add(u"Numbers"_s, spooled(numbers()), Mode::Tree)->setCurrentPath(u"$[654321]"_s);
    add(u"One line"_s, spooled(oneLine()), Mode::Text)->find(u"LAZY DOGS"_s);
    add(u"Deep"_s, PayloadSource::fromBytes(nested(5000)), Mode::Tree)->find(u"the bottom"_s);
    add(u"Bytes"_s, PayloadSource::fromBytes(picture(look) + QByteArray(300, '\3')), Mode::Hex)->find(u"IHDR"_s);
    add(u"Masked"_s,
        PayloadSource::fromBytes(
            "{\"apiKey\":\"k-123\",\"url\":\"postgres://app:geheim@db/x\",\"env\":[{\"name\":\"DB_PASSWORD\","
            "\"value\":\"hunter2\"},{\"name\":\"REGION\",\"value\":\"eu\"}],\"credentials\":{\"user\":\"me\","
            "\"pin\":1234},\"aws\":\"AKIAIOSFODNN7EXAMPLE\",\"plain\":\"seen\"}"),
        Mode::Tree)
        ->expandToDepth(3);
    add(u"Masked text"_s,
        PayloadSource::fromBytes(
            "{\"apiKey\":\"k-123\",\"url\":\"postgres://app:geheim@db/x\",\"list\":[1.10,2e5,null,true]}"),
        Mode::Text);
    add(u"Log"_s,
        PayloadSource::fromBytes(
            "2026-11-21 started\n\ttoken=abcdefghi user=me\nAuthorization: Bearer 12345678\n\nend"),
        Mode::Text);
    add(u"Nothing"_s, PayloadSource::fromBytes({}), Mode::Tree);
    window->section()->addWidget(holder);
    return window;
}

QWidget* payloadPage()
{
    auto* window = new DemoWindow(Protection::Production, u"acme-eu"_s);
    const Look& look = Look::of(window);
    auto* format = new Format(window);
    auto* holder = new QWidget(window->client());
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(1);
    PayloadView* small = view(*format, u"Answer"_s, answer(look), holder);
    small->expandToDepth(2);
    small->setCurrentPath(u"$.response.skipped"_s);
    small->setNotes({{u"$.response.skipped"_s, u"was 0"_s}});
    PayloadView* text = view(*format, u"Request"_s, answer(look), holder);
    text->setMode(PayloadView::Mode::Text);
    text->find(u"docs"_s);
    PayloadView* large = view(*format, u"Export"_s, huge(), holder);
    large->expandToDepth(2);
    large->setCurrentPath(u"$.rows[250000].name"_s);
    PayloadView* broken =
        view(*format, u"Broken"_s, "{\"a\": [1, 2, {\"b\": \"c\"}],\n \"password\": \"geheim\",\n \"d\": 01}", holder);
    broken->expandToDepth(3);
    PayloadView* binary = view(*format, u"Picture"_s, picture(look), holder);
    auto* stored = new PayloadView(*format, holder);
    stored->setTitle(u"Answer"_s);
    stored->showStoredOnHost(18'200'000, u"/var/lib/alien/results/cmd_7f.json"_s);
    grid->addWidget(small, 0, 0, 2, 1);
    grid->addWidget(text, 0, 1);
    grid->addWidget(large, 0, 2);
    grid->addWidget(broken, 1, 1);
    grid->addWidget(binary, 1, 2);
    grid->addWidget(stored, 2, 0);
    auto* editor = new JsonEditor(holder);
    editor->setVariables({u"deployment.name"_s});
    editor->setText(
        u"{\n  \"target\": \"${deployment.name}\",\n  \"who\": \"${nobody}\",\n  \"batch\": 500,\n  \"options\": {\n    \"dryRun\": fals,\n    \"list\": [1, 2.50, null]\n  }\n}"_s);
    grid->addWidget(editor, 2, 1);
    auto* diff = new PayloadDiffView(holder);
    diff->setLabels(u"Answer of 18:02"_s, u"Answer of 18:04"_s);
    diff->setSources(
        PayloadSource::fromBytes(
            "{\"ready\":true,\"hitRate\":0.94,\"evicted\":0,\"gone\":[1],\"engine\":\"8.1.4\",\"token\":\"a\"}"),
        PayloadSource::fromBytes("{\"ready\":true,\"hitRate\":0.12,\"evicted\":48210,\"engine\":\"8.1.4\",\"new\":{"
                                 "\"x\":1},\"token\":\"b\"}"));
    grid->addWidget(diff, 2, 2);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 2);
    grid->setRowStretch(2, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    window->section()->addWidget(holder);
    return window;
}

} // namespace alien::gallery
