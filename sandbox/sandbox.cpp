// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "httpserver/router.h"
#include "httpserver/server.h"
#include "sandbox/api/routes.h"
#include "sandbox/commandqueue.h"
#include "sandbox/faults.h"
#include "sandbox/life/life.h"
#include "sandbox/otlpforwarder.h"
#include "sandbox/seed/seed.h"
#include "sandbox/store.h"

#include <QHash>

#include <mutex>

using namespace Qt::StringLiterals;

namespace alien::sandbox {
namespace {

constexpr const char* tooLarge = "Failed to buffer the request body: length limit exceeded";

http::Limits limitsFor(const Faults& faults)
{
    http::Limits limits;
    limits.tooLargeText = tooLarge;
    limits.uploadPrefix = "/storage/";
    limits.uploadBytes = std::size_t(256) << 20;
    faults.applyTo(limits);
    return limits;
}

} // namespace

class Sandbox::Impl
{
public:
    explicit Impl(Options given)
        : options(std::move(given))
        , store(options.api, options.seed)
        , queue(store)
        , forwarder(options.otlpEndpoint, options.otlpHeaders)
        , context{store, queue, options, forwarder}
        , life(store, options)
    {}

    bool start();
    http::Response handle(const http::Request& request);

    Options options;
    Store store;
    CommandQueue queue;
    OtlpForwarder forwarder;
    Context context;
    Life life;
    Faults faults;
    http::Router router;
    QString error;
    QByteArray adminToken;
    std::mutex seenMutex;
    QHash<QByteArray, int> seen; ///< how often each "METHOD /path" came
    std::unique_ptr<http::Server> server;

private:
    bool openStore();
    void addRoutes();
};

bool Sandbox::Impl::openStore()
{
    if (!options.stateFile.isEmpty() && !store.open(options.stateFile)) {
        error = u"cannot use %1: %2"_s.arg(options.stateFile, store.errorText());
        return false;
    }
    // The first token of the seed, also when the rest comes from a file.
    adminToken = QByteArray::fromStdString(Store(options.api, options.seed).newToken("admin"));
    if (store.isFresh()) {
        (void)store.newToken("admin");
        store.addToken(TokenKind::Admin, adminToken.toStdString());
        if (!options.empty)
            seedFleet(store, options);
    }
    return true;
}

void Sandbox::Impl::addRoutes()
{
    Routes routes(router, context);
    addSystemRoutes(routes);
    addGroupRoutes(routes);
    addDeploymentRoutes(routes);
    addDeploymentActionRoutes(routes);
    addReleaseRoutes(routes);
    addLeaseRoutes(routes); // before commands: /v1/commands/leases is no command
    addCommandRoutes(routes);
    addSyncRoutes(routes);
    addAgentRoutes(routes);
    addImportRoutes(routes);
    addCredentialRoutes(routes);
    addTokenRoutes(routes);
    addVaultRoutes(routes);
    addTelemetryRoutes(routes);
}

bool Sandbox::Impl::start()
{
    error = faults.parse(options.faults);
    if (!error.isEmpty() || !openStore())
        return false;
    addRoutes();
    server = std::make_unique<http::Server>([this](const http::Request& request) { return handle(request); },
                                            limitsFor(faults));
    if (!server->start(options.port)) {
        error = QString::fromStdString(server->errorText());
        return false;
    }
    context.port = server->port();
    life.start();
    return true;
}

http::Response Sandbox::Impl::handle(const http::Request& request)
{
    {
        const std::scoped_lock lock(seenMutex);
        ++seen[QByteArray::fromStdString(request.method + ' ' + request.target)];
    }
    return faults.answer(request, [this](const http::Request& asked) {
        http::Response response = router.handle(asked);
        // What was accepted is kept, whatever becomes of this process.
        if (asked.method != "GET")
            store.flush();
        return response;
    });
}

Sandbox::Sandbox(Options options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{}

Sandbox::~Sandbox()
{
    // The server first: its operations use everything else.
    m_impl->server.reset();
}

bool Sandbox::start()
{
    return m_impl->start();
}

QString Sandbox::errorText() const
{
    return m_impl->error;
}

QUrl Sandbox::url() const
{
    return QUrl(QString::fromStdString(m_impl->context.baseUrl()));
}

QByteArray Sandbox::adminToken() const
{
    return m_impl->adminToken;
}

int Sandbox::requestsSeen(const QByteArray& containing) const
{
    const std::scoped_lock lock(m_impl->seenMutex);
    int count = 0;
    for (auto it = m_impl->seen.cbegin(); it != m_impl->seen.cend(); ++it)
        count += it.key().contains(containing) ? it.value() : 0;
    return count;
}

} // namespace alien::sandbox
