// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/consolemeter.h"

#include "models/api/calllog.h"
#include "models/commands/commandhistory.h"
#include "models/fleet/fleetstore.h"
#include "models/journal/journal.h"
#include "models/telemetry/telemetrystore.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using telemetry::Distribution;

constexpr int kScale = 3; // eight buckets to each doubling: quantiles within 5 %
constexpr qint64 kNsPerMs = 1'000'000;

void record(Distribution& into, double value)
{
    Distribution one;
    one.form = Distribution::Form::Exponential;
    one.scale = kScale;
    one.count = 1;
    one.sum = one.min = one.max = value;
    one.hasSum = true;
    if (value > 0) {
        one.positive.offset = std::int32_t(std::ceil(std::log2(value) * (1 << kScale)) - 1);
        one.positive.counts = {1};
    } else {
        one.zeroCount = 1;
    }
    into.merge(one);
}

otlp::Attribute attribute(const char* key, const QString& value)
{
    return {key, value.toStdString(), otlp::Attribute::Kind::Text};
}

QString failureKind(const CallRecord& call)
{
    switch (call.state) {
    case CallRecord::State::Refused:
    case CallRecord::State::Failed:
    case CallRecord::State::Unknown:
        return QString(wireName(call.state));
    default:
        return {};
    }
}

} // namespace

ConsoleMeter::ConsoleMeter(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_release(parts.fleet.newestRelease())
    , m_lastFlushMs(parts.clock.nowMs())
{
    follow();
    connect(&m_timer, &QTimer::timeout, this, &ConsoleMeter::flush);
    m_timer.start(flushMs);
}

ConsoleMeter::~ConsoleMeter()
{
    flush();
}

void ConsoleMeter::follow()
{
    const auto isOurs = [this](const QString& connection) { return connection == m_parts.connection; };
    connect(&m_parts.fleet, &FleetStore::applied, this, [this] { m_fleetMs = m_parts.clock.nowMs(); });
    connect(&m_parts.fleet, &FleetStore::newestReleaseChanged, this, [this] {
        const QString release = m_parts.fleet.newestRelease();
        // The first one that is read is no news.
        if (!m_release.isEmpty() && !release.isEmpty() && release != m_release)
            mark({0, m_parts.clock.nowMs(), TelemetryEvent::Kind::Release, {}, release, {}, {}, tr("new release")});
        m_release = release;
    });
    connect(&m_parts.history, &StatusHistory::added, this, [this](const StatusChange& change) {
        if (!change.from.isEmpty())
            mark({0, change.atMs, TelemetryEvent::Kind::Status, {}, change.deploymentId, change.from, change.to, {}});
    });
    connect(&m_parts.calls, &CallLog::changed, this, &ConsoleMeter::takeCall);
    connect(&m_parts.calls, &CallLog::added, this, [this](quint64 id) { m_underWay.insert(id); });
    connect(&m_parts.calls, &CallLog::removed, this, [this](quint64 id) { m_underWay.remove(id); });
    connect(&m_parts.commands, &CommandHistory::changed, this, [this, isOurs](const CommandRecord& record) {
        if (isOurs(record.connection))
            takeCommand(record);
    });
    connect(&m_parts.journal, &Journal::appended, this, [this, isOurs](const JournalEntry& entry) {
        if (isOurs(entry.connection))
            takeEntry(entry);
    });
}

void ConsoleMeter::takeCall(quint64 id)
{
    const CallRecordPtr call = m_parts.calls.line(id);
    if (!call || !call->isOver() || !m_underWay.remove(id) || call->state == CallRecord::State::Cancelled)
        return;
    Tally& tally = m_calls[call->operation.isEmpty() ? QString::fromLatin1(call->method) : call->operation];
    ++tally.count;
    // The last attempt: what was waited between attempts is not the manager's doing.
    if (!call->attempts.isEmpty() && call->status > 0)
        record(tally.took, static_cast<double>(call->attempts.last().elapsedUs) / 1000);
    if (const QString kind = failureKind(*call); !kind.isEmpty())
        ++tally.failures[kind];
}

void ConsoleMeter::takeCommand(const CommandRecord& record)
{
    if (record.kind == CommandRecord::Kind::Run || !isSettled(record.phase) || m_settled.contains(record.id))
        return;
    m_settled.insert(record.id);
    Tally& tally = m_commands[record.name];
    ++tally.count;
    if (record.tookMs() >= 0)
        alien::record(tally.took, static_cast<double>(record.tookMs()));
    const QString phase = QString::fromLatin1(wireName(record.phase));
    if (record.phase != CommandPhase::Succeeded)
        ++tally.failures[phase];
    const qint64 at = record.settledMs > 0 ? record.settledMs : m_parts.clock.nowMs();
    mark({0, at, TelemetryEvent::Kind::Command, {}, record.deploymentId, {}, phase, record.name});
}

void ConsoleMeter::takeEntry(const JournalEntry& entry)
{
    // The line of the outcome; the one before it says that the request is about to leave.
    if (entry.outcome != OutcomeKind::Sent)
        mark({0,
              entry.atMs,
              TelemetryEvent::Kind::Action,
              {},
              entry.targetId,
              {},
              QString::fromLatin1(wireName(entry.outcome)),
              entry.action});
}

void ConsoleMeter::mark(TelemetryEvent event)
{
    event.connection = m_parts.connection;
    m_marks.append(event);
}

otlp::Metric ConsoleMeter::metric(const char* name, const char* unit, otlp::MetricType type) const
{
    otlp::Metric out;
    out.name = name;
    out.unit = unit;
    out.type = type;
    out.temporality = type == otlp::MetricType::Gauge ? otlp::Temporality::Unspecified : otlp::Temporality::Delta;
    out.monotonic = type == otlp::MetricType::Sum;
    return out;
}

void ConsoleMeter::stamp(otlp::Point& point) const
{
    point.timeNs = m_parts.clock.nowMs() * kNsPerMs;
    point.startNs = m_lastFlushMs * kNsPerMs;
}

void ConsoleMeter::addTallies(std::vector<otlp::Metric>& metrics, std::map<QString, Tally>& tallies, const char* label,
                              const char* duration, const char* failures, const char* counts) const
{
    otlp::Metric took = metric(duration, "ms", otlp::MetricType::ExponentialHistogram);
    otlp::Metric failed = metric(failures, "{failure}", otlp::MetricType::Sum);
    otlp::Metric all = metric(counts, "{call}", otlp::MetricType::Sum);
    for (auto& [name, tally] : tallies) {
        if (tally.count == 0 && tally.failures.empty())
            continue;
        otlp::DistributionPoint point;
        stamp(point);
        point.attributes = {attribute(label, name)};
        point.value = tally.took;
        if (tally.took.count > 0)
            took.distributions.push_back(point);
        otlp::NumberPoint number;
        stamp(number);
        number.attributes = point.attributes;
        number.value = static_cast<double>(tally.count);
        all.numbers.push_back(number);
        // A kind that was seen once is told of from then on, as a zero too: its line ends at nothing, not in the air.
        for (auto& [kind, count] : tally.failures) {
            number.attributes = {attribute(label, name), attribute("kind", kind)};
            otlp::NumberPoint each = number;
            std::sort(each.attributes.begin(), each.attributes.end(),
                      [](const auto& a, const auto& b) { return a.key < b.key; });
            each.value = static_cast<double>(count);
            failed.numbers.push_back(each);
            count = 0;
        }
        tally.took = Distribution();
        tally.count = 0;
    }
    for (otlp::Metric* each : {&took, &failed, &all}) {
        if (!each->numbers.empty() || !each->distributions.empty())
            metrics.push_back(std::move(*each));
    }
}

void ConsoleMeter::addStatuses(std::vector<otlp::Metric>& metrics) const
{
    if (m_fleetMs == 0 || m_parts.clock.nowMs() - m_fleetMs > staleMs)
        return;
    otlp::Metric counts = metric("alien.console.deployments", "{deployment}", otlp::MetricType::Gauge);
    for (const StatusClass klass :
         {StatusClass::Healthy, StatusClass::Working, StatusClass::Stalled, StatusClass::Attention, StatusClass::Failed,
          StatusClass::Gone, StatusClass::Unknown}) {
        otlp::NumberPoint point;
        stamp(point);
        point.attributes = {attribute("status", QString::fromLatin1(wireName(klass)))};
        point.value = m_parts.fleet.count(klass);
        counts.numbers.push_back(point);
    }
    metrics.push_back(std::move(counts));
}

void ConsoleMeter::flush()
{
    if (!m_marks.isEmpty())
        m_parts.store.addEvents(m_marks);
    m_marks.clear();
    const qint64 now = m_parts.clock.nowMs();
    if (now <= m_lastFlushMs)
        return;
    telemetry::Arrival arrival;
    arrival.connection = m_parts.connection.toStdString();
    otlp::Group<otlp::Metric> group;
    group.scope.name = "alien.console";
    addStatuses(group.records);
    addTallies(group.records, m_calls, "operation", "alien.console.request.duration", "alien.console.request.errors",
               "alien.console.requests");
    addTallies(group.records, m_commands, "command", "alien.console.command.duration", "alien.console.command.failures",
               "alien.console.commands");
    m_lastFlushMs = now;
    if (group.records.empty())
        return;
    arrival.payload.metrics.push_back(std::move(group));
    m_parts.store.add(std::move(arrival));
}

} // namespace alien
