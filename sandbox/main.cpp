// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"
#include "sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using alien::sandbox::Api;
using alien::sandbox::Options;
using alien::sandbox::Sandbox;
using alien::sandbox::Storage;

namespace {

constexpr int badUsage = 2;

/// One line on stderr; bad flags end with status 2 (contract.md).
int complain(const QString& text)
{
    std::fprintf(stderr, "alien-sandbox: %s\n", qUtf8Printable(text));
    return badUsage;
}

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const QString& name, const QString& text, const QString& value = {}) {
        parser.addOption({name, text, value});
    };
    add(u"port"_s, u"Port to listen on, on loopback only; 0 takes a free one."_s, u"N"_s);
    add(u"deployments"_s, u"Size of the fleet (default 60)."_s, u"N"_s);
    add(u"seed"_s, u"The same seed gives the same names, ids, tokens and fleet (default 1)."_s, u"N"_s);
    add(u"empty"_s, u"No fleet; wins over --deployments."_s);
    add(u"frozen"_s, u"Nothing changes except by a request; the clock runs."_s);
    add(u"api"_s, u"Generation of the manager to be: 1.7.1 (default) or 3.3.16."_s, u"VERSION"_s);
    add(u"storage"_s,
        u"Where large payloads go: http (default), links that anybody can use; host, files that only the manager's "
        "host has."_s,
        u"KIND"_s);
    add(u"state"_s, u"Keep the state in this SQLite file instead of in memory."_s, u"FILE"_s);
    add(u"otlp-endpoint"_s, u"Where telemetry goes."_s, u"URL"_s);
    add(u"otlp-header"_s, u"Header of telemetry requests; may be repeated."_s, u"NAME=VALUE"_s);
    add(u"item-size"_s, u"Median size of a list item in bytes (default 5000)."_s, u"BYTES"_s);
    add(u"fault"_s, u"For tests: \"METHOD /path-glob:fault[:times]\"; may be repeated."_s, u"FAULT"_s);
}

/// A number from 0 to `most`; `fallback` when the flag is absent, nothing when it is wrong.
std::optional<quint64> number(const QCommandLineParser& parser, const QString& name, quint64 fallback, quint64 most)
{
    if (!parser.isSet(name))
        return fallback;
    bool good = false;
    const quint64 value = parser.value(name).toULongLong(&good);
    return good && value <= most ? std::optional(value) : std::nullopt;
}

/// Empty when the flags are understood.
QString readOptions(const QCommandLineParser& parser, Options& options)
{
    const auto port = number(parser, u"port"_s, 0, 65535);
    const auto deployments = number(parser, u"deployments"_s, 60, 1'000'000);
    const auto seed = number(parser, u"seed"_s, 1, ~quint64(0));
    const auto size = number(parser, u"item-size"_s, 5000, 1'000'000);
    const std::pair<bool, QString> numbers[] = {{port.has_value(), u"port"_s},
                                                {deployments.has_value(), u"deployments"_s},
                                                {seed.has_value(), u"seed"_s},
                                                {size.has_value(), u"item-size"_s}};
    for (const auto& [good, name] : numbers) {
        if (!good)
            return u"--%1 wants a number, not '%2'"_s.arg(name, parser.value(name));
    }
    options.port = quint16(*port);
    options.deployments = int(*deployments);
    options.seed = *seed;
    options.itemSize = int(*size);
    options.empty = parser.isSet(u"empty"_s);
    options.frozen = parser.isSet(u"frozen"_s);
    options.stateFile = parser.value(u"state"_s);
    options.faults = parser.values(u"fault"_s);
    const QString api = parser.isSet(u"api"_s) ? parser.value(u"api"_s) : u"1.7.1"_s;
    if (api != u"1.7.1"_s && api != u"3.3.16"_s)
        return u"--api wants 1.7.1 or 3.3.16, not '%1'"_s.arg(api);
    options.api = api == u"3.3.16"_s ? Api::V3_3_16 : Api::V1_7_1;
    const QString storage = parser.isSet(u"storage"_s) ? parser.value(u"storage"_s) : u"http"_s;
    if (storage != u"http"_s && storage != u"host"_s)
        return u"--storage wants http or host, not '%1'"_s.arg(storage);
    options.storage = storage == u"host"_s ? Storage::Host : Storage::Http;
    if (parser.isSet(u"otlp-endpoint"_s)) {
        options.otlpEndpoint = QUrl(parser.value(u"otlp-endpoint"_s), QUrl::StrictMode);
        const bool http = options.otlpEndpoint.scheme() == u"http"_s || options.otlpEndpoint.scheme() == u"https"_s;
        if (!http || options.otlpEndpoint.host().isEmpty())
            return u"--otlp-endpoint wants an http or https address, not '%1'"_s.arg(parser.value(u"otlp-endpoint"_s));
    }
    for (const QString& header : parser.values(u"otlp-header"_s)) {
        const qsizetype equals = header.indexOf(u'=');
        if (equals < 1)
            return u"--otlp-header wants NAME=VALUE"_s;
        options.otlpHeaders.append({header.left(equals).toUtf8(), header.mid(equals + 1).toUtf8()});
    }
    return {};
}

int signalSockets[2] = {-1, -1};

/// Only what may be done in a signal handler: the event loop hears of it through a socket.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalSockets[1], &byte, 1);
}

bool endOnSignals(QCoreApplication& app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0)
        return false;
    auto* notifier = new QSocketNotifier(signalSockets[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    return ::sigaction(SIGTERM, &action, nullptr) == 0 && ::sigaction(SIGINT, &action, nullptr) == 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"alien-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ALIEN_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A manager to try the Alien Console on."_s);
    addOptions(parser);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return complain(u"unexpected argument '%1'"_s.arg(parser.positionalArguments().constFirst()));
    Options options;
    if (const QString wrong = readOptions(parser, options); !wrong.isEmpty())
        return complain(wrong);
    if (!endOnSignals(app))
        return complain(u"cannot watch for signals"_s);

    if (const QString wrong = alien::sandbox::Faults().parse(options.faults); !wrong.isEmpty())
        return complain(wrong);
    Sandbox sandbox(options);
    if (!sandbox.start()) {
        complain(sandbox.errorText());
        return 1;
    }
    std::printf("{\"url\":\"%s\",\"adminToken\":\"%s\"}\n", qUtf8Printable(sandbox.url().toString()),
                sandbox.adminToken().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
