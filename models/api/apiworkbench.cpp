// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/apiworkbench.h"

#include "models/api/operationtable.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// What the journal calls the thing that an operation is about.
QString kindOf(const ApiOperation& operation)
{
    switch (operation.area) {
    case ApiOperation::Area::Groups:
        return u"group"_s;
    case ApiOperation::Area::Releases:
        return u"release"_s;
    case ApiOperation::Area::Commands:
        return u"command"_s;
    case ApiOperation::Area::Leases:
        return u"lease"_s;
    case ApiOperation::Area::Tokens:
        return u"token"_s;
    default:
        return u"deployment"_s;
    }
}

QString textOf(const Document& body, QStringView member)
{
    const Document::Node node = body.isNull() ? Document::Node() : body.root()[member];
    return node.type() == Document::Type::String ? node.text() : QString();
}

} // namespace

ApiWorkbench::ApiWorkbench(Session& session, const QString& draftFolder, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_drafts(draftFolder, session.profile().filingKey())
{
    connect(&m_drafts, &ApiDrafts::loaded, this, [this] {
        if (m_current == nullptr)
            setCurrent(m_drafts.current());
        Q_EMIT draftChanged();
    });
    connect(&session, &Session::whoamiChanged, this, &ApiWorkbench::contextChanged);
    connect(&session, &Session::stateChanged, this, &ApiWorkbench::contextChanged);
    connect(&session, &Session::profileChanged, this, &ApiWorkbench::contextChanged);
    connect(&session.calls(), &CallLog::changed, this, [this](quint64 id) {
        if (id == exchange().call)
            Q_EMIT exchangeChanged();
    });
}

ApiWorkbench::~ApiWorkbench() = default;

Generation ApiWorkbench::generation() const
{
    return m_session.client().generation().value_or(Generation::V1);
}

void ApiWorkbench::setCurrent(const QString& operation)
{
    const ApiOperation* found = ApiCatalogue::find(operation);
    if (found == m_current)
        return;
    m_current = found;
    if (found)
        m_drafts.setCurrent(operation);
    Q_EMIT currentChanged();
    Q_EMIT exchangeChanged();
}

ApiDraft ApiWorkbench::draft() const
{
    return m_current ? m_drafts.draft(m_current->id()) : ApiDraft();
}

void ApiWorkbench::setDraft(const ApiDraft& changed)
{
    if (m_current == nullptr || changed == draft())
        return;
    m_drafts.setDraft(m_current->id(), changed);
    Q_EMIT draftChanged();
}

QList<ApiProblem> ApiWorkbench::problems() const
{
    return m_current ? ApiCheck::problems(*m_current, generation(), draft()) : QList<ApiProblem>();
}

void ApiWorkbench::setUnlocked(bool unlocked)
{
    if (std::exchange(m_unlocked, unlocked) != unlocked)
        Q_EMIT contextChanged();
}

Availability ApiWorkbench::availability() const
{
    if (m_current == nullptr)
        return {false, tr("Choose an operation first."), {}};
    if (!m_current->wire().existsIn(generation()))
        return {false, tr("This manager does not have that operation."), {}};
    if (const Availability answer = apiAvailability(m_session.availability(), *m_current); !answer.allowed)
        return answer;
    if (m_current->guarded && !m_unlocked)
        return {false,
                tr("This operation is locked: it hands out live credentials or acts behind an agent's back. Unlock "
                   "the guarded operations of this connection first."),
                {}};
    if (exchange().running)
        return {false, tr("It is under way: wait for the answer or cancel it."), {}};
    return {};
}

HttpRequest ApiWorkbench::request() const
{
    return m_current ? apiRequest(*m_current, generation(), draft()) : HttpRequest();
}

QString ApiWorkbench::curl() const
{
    return m_current ? apiCurl(*m_current, request(), curlBase(m_session.profile())) : QString();
}

ConfirmLevel ApiWorkbench::level() const
{
    if (m_current == nullptr)
        return ConfirmLevel::None;
    const bool leavesResources =
        m_current->id() == "deployments.delete"_L1 && textOf(ApiBody::parse(draft().body), u"action") != "cleanup"_L1;
    return leavesResources ? ConfirmLevel::TypedAndChecked : m_current->level;
}

ActionTarget ApiWorkbench::target() const
{
    ActionTarget target;
    target.kind = kindOf(*m_current);
    const ApiDraft now = draft();
    const Document body = ApiBody::parse(now.body);
    for (const ApiField* field : m_current->fieldsAt(ApiField::Place::Path, generation())) {
        if (target.id.isEmpty())
            target.id = now.values.value(field->id());
    }
    if (target.id.isEmpty()) {
        target.id = textOf(body, u"deploymentId");
        if (!target.id.isEmpty())
            target.kind = u"deployment"_s;
    }
    target.name = textOf(body, u"name");
    if (target.kind == "deployment"_L1) {
        if (const FleetRow* row = m_session.fleet().find(target.id))
            target.name = QString::fromStdString(row->summary->name);
    } else if (target.kind == "group"_L1) {
        if (const DeploymentGroup* group = m_session.groups().find(target.id))
            target.name = group->name;
    }
    return target;
}

void ApiWorkbench::begin(const QString& operation, quint64 number, const Call<HttpAnswer>& call)
{
    ApiExchange fresh;
    fresh.call = number;
    fresh.running = true;
    m_exchanges.insert(operation, fresh);
    m_running.insert(operation, call);
    call.then(this, [this, operation, number](const Result<HttpAnswer>& result) { ended(operation, number, result); });
    Q_EMIT contextChanged();
    Q_EMIT exchangeChanged();
}

void ApiWorkbench::ended(const QString& operation, quint64 number, const Result<HttpAnswer>& result)
{
    ApiExchange& exchange = m_exchanges[operation];
    if (exchange.call != number)
        return;
    m_running.remove(operation);
    exchange.running = false;
    exchange.body = result.ok() ? result->body : result.error().body;
    exchange.backing = result.ok() ? result->backing : nullptr;
    // A refusal holds no credentials, and says what to do.
    exchange.masked = result.ok() && ApiCatalogue::find(operation)->hasSecrets();
    Q_EMIT contextChanged();
    Q_EMIT exchangeChanged();
}

void ApiWorkbench::sendRead()
{
    if (m_current == nullptr || !m_current->isRead())
        return;
    HttpRequest out = request();
    out.call = m_session.calls().reserve();
    const quint64 number = out.call;
    begin(m_current->id(), number, m_session.client().transport().send(std::move(out)));
}

OperatorAction ApiWorkbench::action()
{
    Q_ASSERT(m_current);
    OperatorAction action;
    const QString name = m_current->id();
    const HttpRequest out = request();
    action.id = u"api."_s + name;
    action.verb = m_current->titleText();
    action.level = level();
    action.permission = m_current->permission.value_or(Permission::ReadReleases);
    action.targets = {target()};
    action.requestLine = QString::fromLatin1(out.method) + u' ' + out.path;
    action.requestBody = out.body;
    action.stopWhenChanged = false;
    action.readsTarget = false;
    const QPointer<ApiWorkbench> self(this);
    action.send = [self, name, out, transport = &m_session.client().transport(), calls = &m_session.calls(),
                   runner = &m_session.runner()](const ActionTarget&, const CallOptions& options, auto done) {
        HttpRequest request = out;
        request.options.freshConnection = options.freshConnection;
        request.call = calls->reserve();
        const quint64 number = request.call;
        const Call<HttpAnswer> call = transport->send(std::move(request));
        if (self)
            self->begin(name, number, call);
        call.then(runner, [done](const Result<HttpAnswer>& result) {
            done(result.ok() ? std::nullopt : std::optional<ApiError>(result.error()), {});
        });
    };
    return action;
}

void ApiWorkbench::confirmed()
{
    if (m_current == nullptr)
        return;
    ApiExchange fresh;
    fresh.running = true;
    m_exchanges.insert(m_current->id(), fresh);
    Q_EMIT contextChanged();
    Q_EMIT exchangeChanged();
}

void ApiWorkbench::concluded(const QString& operation, const ActionOutcome& outcome)
{
    ApiExchange& exchange = m_exchanges[operation];
    const bool left = exchange.call != 0;
    if (!left || (outcome.kind == OutcomeKind::Refused && !outcome.error)) {
        exchange = {};
        exchange.refusal = outcome.text;
    }
    m_session.scheduler().refreshNow();
    Q_EMIT contextChanged();
    Q_EMIT exchangeChanged();
}

void ApiWorkbench::cancel()
{
    if (m_current != nullptr && m_running.contains(m_current->id()))
        m_running.value(m_current->id()).cancel();
}

const ApiExchange& ApiWorkbench::exchange() const
{
    static const ApiExchange none;
    const auto found = m_current ? m_exchanges.constFind(m_current->id()) : m_exchanges.constEnd();
    return found == m_exchanges.constEnd() ? none : *found;
}

CallRecordPtr ApiWorkbench::record() const
{
    return exchange().call == 0 ? nullptr : m_session.calls().find(exchange().call);
}

void ApiWorkbench::reveal()
{
    if (m_current == nullptr || !m_exchanges.contains(m_current->id()))
        return;
    m_exchanges[m_current->id()].masked = false;
    Q_EMIT exchangeChanged();
}

} // namespace alien
