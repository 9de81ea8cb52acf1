// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackbench.h"

#include "client/fromutf8.h"
#include "models/common/inbackground.h"
#include "models/connection/session.h"
#include "models/stack/stackcomparison.h"
#include "models/stack/stackconversion.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <map>
#include <tuple>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Where the present resource or profile stands in a platform's stack; empty when neither is looked at.
QString pointerOf(const StackPlace& place)
{
    switch (place.kind) {
    case StackPlace::Kind::Resource:
        return resourcePointer(place.id);
    case StackPlace::Kind::Profile:
        return "/permissions/profiles/"_L1 + pointerToken(place.id);
    default:
        return {};
    }
}

constexpr int checkAfterMs = 15;

} // namespace

StackBench::StackBench(Session& session, StackDrafts& drafts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_store(drafts)
{
    m_requestTimer.setSingleShot(true);
    m_requestTimer.setInterval(checkAfterMs);
    connect(&m_requestTimer, &QTimer::timeout, this, &StackBench::request);
    connect(&m_document, &StackDocument::changed, this, &StackBench::documentChanged);
    connect(&m_checks, &StackChecks::finished, this, &StackBench::checked);
    connect(&m_store, &StackDrafts::listChanged, this, &StackBench::listDrafts);
    connect(&m_store, &StackDrafts::problemChanged, this, &StackBench::savedChanged);
    connect(&m_store, &StackDrafts::saved, this, [this](const QString& id, qint64 revision, qint64 changedMs) {
        if (id != m_draft.id)
            return;
        m_draft.revision = revision;
        m_savedMs = changedMs;
        m_saves = 0;
        Q_EMIT savedChanged();
    });
    connect(&m_store, &StackDrafts::forked, this, [this](const QString& id, const StackDraft& copy) {
        if (id != m_draft.id)
            return;
        const QString before = m_draft.name;
        m_draft = copy;
        m_draft.text.clear();
        Q_EMIT refused(tr("%1 was changed in another window.").arg(before),
                       tr("Both stay: this one goes on as \"%1\".").arg(copy.name));
        Q_EMIT openedChanged();
    });
    connect(&session.fleet(), &FleetStore::applied, this, &StackBench::followFleet);
    connect(&session, &Session::fleetPolled, this, &StackBench::followFleet);
    connect(&session, &Session::whoamiChanged, this, [this] {
        m_document.setDialect(managerDialect());
        listDrafts();
    });
    listDrafts();
}

StackBench::~StackBench() = default;

StackDialect StackBench::managerDialect() const
{
    return stackDialect(m_session.client().generation() == Generation::V3);
}

void StackBench::take(const StackDraft& draft)
{
    m_draft = draft;
    m_draft.text.clear();
    m_savedMs = draft.changedMs;
    m_saves = 0;
    m_lastGood.clear();
    m_place = {};
    m_loading = true;
    m_document.load(draft.text, managerDialect());
    m_loading = false;
    keepGood();
    const QStringList platforms = m_document.platforms();
    m_platform = platforms.contains(m_platform) ? m_platform : platforms.value(0);
    if (!m_draft.baseRelease.isEmpty())
        wantStacks(m_draft.baseRelease);
    settlePlace();
    followFleet();
    Q_EMIT openedChanged();
    Q_EMIT platformChanged();
    Q_EMIT placeChanged();
    m_requestTimer.start();
}

void StackBench::setPlatform(const QString& platform)
{
    if (platform == m_platform || !m_document.platforms().contains(platform))
        return;
    m_platform = platform;
    settlePlace();
    Q_EMIT platformChanged();
}

void StackBench::setPlace(const StackPlace& place)
{
    if (place == m_place)
        return;
    m_place = place;
    m_editsAll.reset();
    Q_EMIT placeChanged();
}

bool StackBench::isReadable() const
{
    return !m_document.stack(m_platform).isNull();
}

StackView StackBench::view() const
{
    const Document now = m_document.stack(m_platform);
    return {now.isNull() ? m_lastGood.value(m_platform) : now, m_document.dialect()};
}

QStringList StackBench::platformsFor(const QString& resourceId) const
{
    if (!editsAll())
        return {m_platform};
    const QStringList all = m_document.platformsWith(resourceId);
    return all.isEmpty() ? QStringList{m_platform} : all;
}

void StackBench::setEditsAll(bool all)
{
    m_editsAll = all;
}

bool StackBench::editsAll() const
{
    return m_editsAll.value_or(isSameOnAll());
}

bool StackBench::isSameOnAll() const
{
    const QString pointer = pointerOf(m_place);
    if (pointer.isEmpty())
        return true;
    std::optional<QByteArray> first;
    for (const QString& platform : m_document.platforms()) {
        const Document::Node node = m_document.stack(platform).at(pointer);
        if (!node)
            continue;
        if (!first)
            first = QByteArray(node.raw().data(), qsizetype(node.raw().size()));
        else if (node.raw() != std::string_view(first->constData(), std::size_t(first->size())))
            return false;
    }
    return true;
}

bool StackBench::apply(const StackEdits& edits, const QString& label, const QByteArray& mergeKey)
{
    if (!isReadable()) {
        Q_EMIT refused(tr("Not changed."), tr("The text of %1 is not JSON now; mend it first.").arg(m_platform));
        return false;
    }
    const QStringList platforms = m_place.kind == StackPlace::Kind::Resource ? platformsFor(m_place.id)
                                  : editsAll()                               ? m_document.platforms()
                                                                             : QStringList{m_platform};
    if (m_document.applyTo(platforms, edits, label, mergeKey))
        return true;
    Q_EMIT refused(tr("Not changed."), tr("%1: the text has no place for it.").arg(label));
    return false;
}

/// The last of each stack that was JSON: it stays in the list and the form while its text is none.
void StackBench::keepGood()
{
    for (const QString& platform : m_document.platforms()) {
        if (const Document now = m_document.stack(platform); !now.isNull())
            m_lastGood.insert(platform, now);
    }
}

void StackBench::documentChanged()
{
    if (m_loading || !isOpen())
        return;
    const QStringList platforms = m_document.platforms();
    keepGood();
    ++m_saves;
    m_store.save(m_draft.id, m_document.text(), m_document.dialect());
    const QString before = m_platform;
    if (!platforms.contains(m_platform) && m_document.body().isSplit())
        m_platform = platforms.value(0);
    settlePlace();
    Q_EMIT edited();
    if (m_platform != before)
        Q_EMIT platformChanged();
    Q_EMIT savedChanged();
    m_requestTimer.start();
}

void StackBench::settlePlace()
{
    const StackView now = view();
    const bool there = m_place.kind == StackPlace::Kind::Profile    ? now.profiles().contains(m_place.id)
                       : m_place.kind == StackPlace::Kind::Resource ? bool(now.resource(m_place.id))
                                                                    : false;
    if (there || m_place.kind == StackPlace::Kind::None)
        return;
    m_place = {};
    Q_EMIT placeChanged();
}

void StackBench::setBaseRelease(const QString& releaseId)
{
    m_draft.baseRelease = releaseId;
    m_store.setBase(m_draft.id, releaseId);
    wantStacks(releaseId);
    m_requestTimer.start();
    Q_EMIT savedChanged();
}

const StackBench::Stacks* StackBench::stacksOf(const QString& releaseId) const
{
    const auto it = m_stacks.constFind(releaseId);
    return it == m_stacks.constEnd() ? nullptr : &*it;
}

void StackBench::wantStacks(const QString& releaseId)
{
    const auto release = m_session.releases().find(releaseId);
    if (!release || m_stacks.contains(releaseId) || m_reading.contains(releaseId))
        return;
    m_reading.insert(releaseId);
    inBackground(
        this, [body = StackDocument::bodyOf(*release)] { return platformStacks(body); },
        [this, releaseId](const Stacks& stacks) {
            m_reading.remove(releaseId);
            m_stacks.insert(releaseId, stacks);
            m_requestTimer.start();
            Q_EMIT stacksRead(releaseId);
        });
}

void StackBench::followFleet()
{
    if (!isOpen())
        return;
    // The words are interned: their addresses tell them apart, and a fleet has few of them.
    using Words = std::pair<std::string_view, std::string_view>;
    struct ByAddress
    {
        bool operator()(const Words& a, const Words& b) const
        {
            const std::less<> less;
            return a.first.data() != b.first.data() ? less(a.first.data(), b.first.data())
                                                    : less(a.second.data(), b.second.data());
        }
    };
    std::map<Words, int, ByAddress> running; // {platform, release}
    std::map<std::tuple<const char*, NetworkKind, bool>, std::pair<std::string_view, int>> networks;
    for (const FleetRow& row : m_session.fleet().rows()) {
        if (leftOutReason(row.summary->status, row.klass))
            continue;
        const DeploymentSummary& one = *row.summary;
        ++running[{one.platform, one.currentReleaseId}];
        auto& [platform, count] = networks[{one.platform.data(), one.network, one.namesPublicSubnets}];
        platform = one.platform;
        ++count;
    }
    Counts counts;
    for (const auto& [words, count] : running) {
        const QString platform = fromUtf8(words.first);
        counts.hit[platform] += count;
        if (!words.second.empty())
            counts.running[{platform, fromUtf8(words.second)}] += count;
    }
    for (const auto& [network, named] : networks)
        counts.networks[{fromUtf8(named.first), {fromUtf8(wireName(std::get<1>(network))), std::get<2>(network)}}] +=
            named.second;
    for (auto it = counts.running.cbegin(); it != counts.running.cend(); ++it)
        wantStacks(it.key().second);
    if (!m_draft.baseRelease.isEmpty())
        wantStacks(m_draft.baseRelease);
    if (counts == m_counts)
        return;
    m_counts = counts;
    m_requestTimer.start();
}

void StackBench::request()
{
    if (!isOpen())
        return;
    StackCheckInput input = checkInput(m_document.body(), m_document.dialect(), m_document.revision());
    input.runningKnown = m_session.fleetKnown() && m_session.releasesKnown();
    for (auto it = m_counts.running.cbegin(); it != m_counts.running.cend(); ++it) {
        const Stacks* stacks = stacksOf(it.key().second);
        if (!stacks) {
            input.runningKnown = false;
            continue;
        }
        if (const Document stack = stacks->value(it.key().first); !stack.isNull())
            input.running.push_back({it.key().first, m_session.releases().label(it.key().second), stack, it.value()});
    }
    for (auto it = m_counts.networks.cbegin(); it != m_counts.networks.cend(); ++it)
        input.networks.push_back({it.key().first, it.key().second.first, it.key().second.second, it.value()});
    input.networksKnown = m_session.fleetKnown();
    input.deployments = m_counts.hit;
    if (const Stacks* base = stacksOf(m_draft.baseRelease))
        input.base = *base;
    m_checks.request(std::move(input));
}

void StackBench::compare(const QByteArray& before, const QByteArray& after,
                         std::function<void(const QList<StackDiff>&)> done)
{
    compareStacks(this, before, after, m_document.dialect(), std::move(done));
}

void StackBench::merge(const QByteArray& newest, std::function<void(const StackMerge&)> done)
{
    const auto base = m_session.releases().find(m_draft.baseRelease);
    inBackground(
        this,
        [base = base ? StackDocument::bodyOf(*base) : QByteArray("{}"), mine = m_document.text(), newest,
         dialect = m_document.dialect()] {
            return StackMerge::of(platformStacks(base), platformStacks(mine), platformStacks(newest), dialect);
        },
        std::move(done));
}

void StackBench::takeOver(const StackMerge& merge)
{
    for (auto it = merge.edits.cbegin(); it != merge.edits.cend(); ++it) {
        if (!m_document.apply(it.key(), it.value(), tr("Take over changes for %1").arg(it.key())))
            Q_EMIT refused(tr("Not taken over."), tr("The stack of %1 has changed meanwhile.").arg(it.key()));
    }
    for (auto it = merge.newPlatforms.cbegin(); it != merge.newPlatforms.cend(); ++it)
        m_document.addPlatform(it.key(), it.value());
}

const StackDiff* StackBench::difference(const QString& platform) const
{
    for (const StackDiff& diff : report().difference) {
        if (diff.platform == platform)
            return &diff;
    }
    return nullptr;
}

void StackBench::applyFix(const Finding& finding)
{
    if (finding.convertsDialect) {
        QStringList losses;
        const bool done = m_document.convertFrom(
            m_document.dialect() == StackDialect::V1 ? StackDialect::V3 : StackDialect::V1, &losses);
        if (!done)
            Q_EMIT refused(tr("Not converted."), tr("The text of a platform is not JSON now; mend it first."));
        else
            Q_EMIT converted(losses);
        return;
    }
    if (finding.convertsFunctions) {
        m_document.apply(finding.platform, functionsToWorkers(m_document.stack(finding.platform)), finding.fixLabel);
        return;
    }
    if (!m_document.applyTo(reachOf(finding), finding.fix, finding.fixLabel))
        Q_EMIT refused(tr("Not changed."), tr("%1: the text has changed meanwhile.").arg(finding.fixLabel));
}

/// Where edits go to all platforms, what mends one of them goes to all that have the same there: they would differ
/// without anybody having said so.
QStringList StackBench::reachOf(const Finding& finding) const
{
    const QString place = pointerOf(m_place);
    const bool here = !place.isEmpty() && finding.pointer.startsWith(place);
    QStringList out{finding.platform};
    if (!here || !editsAll())
        return out;
    const Document mended = m_document.stack(finding.platform);
    for (const QString& platform : m_document.platforms()) {
        const Document other = m_document.stack(platform);
        const bool same = std::all_of(finding.fix.cbegin(), finding.fix.cend(), [&](const StackEdit& edit) {
            return mended.at(edit.pointer).raw() == other.at(edit.pointer).raw();
        });
        if (platform != finding.platform && other.at(place) && same)
            out.append(platform);
    }
    return out;
}

BlastRadius StackBench::blastRadius() const
{
    return BlastRadius::of(m_session.fleet(), m_document.platforms(), report().difference);
}

QString StackBench::whyNotPublished() const
{
    if (!isOpen())
        return tr("Open a draft first.");
    if (!m_document.isWhole())
        return tr("The text is not JSON yet; the findings say where.");
    if (m_document.platforms().isEmpty())
        return tr("There is no stack for any platform yet.");
    if (!isChecked())
        return tr("It is being checked.");
    return {};
}

} // namespace alien
