// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadsearch.h"

#include "models/payload/bytefinder.h"
#include "models/payload/jsonbytes.h"
#include "models/payload/jsonchildren.h"
#include "models/payload/payloadinside.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace alien {

namespace {

constexpr qint64 slice = qint64(4) << 20;
constexpr int tellsEveryMs = 30;
/// Behind the place looked for, so that the token it stands in is whole.
constexpr qint64 seenBehind = 64 * 1024;

} // namespace

PayloadSearch::PayloadSearch(QObject* parent)
    : QObject(parent)
{}

PayloadSearch::~PayloadSearch() = default;

void PayloadSearch::cancel()
{
    m_work.reset();
    ++m_run;
}

QStringList PayloadSearch::formsOf(const QString& text)
{
    QStringList forms{text};
    for (const auto writing : {ByteFinder::Writing::Escaped, ByteFinder::Writing::EscapedCapital}) {
        QByteArray form;
        for (const uint character : text.toUcs4())
            form += ByteFinder::written(character, writing);
        if (const QString written = QString::fromUtf8(form); !forms.contains(written))
            forms.append(written);
    }
    return forms;
}

/// The finders on their way through the bytes.
struct PayloadSearch::Looking
{
    struct One
    {
        ByteFinder finder;
        qint64 at = 0; ///< what lies before has been looked at
    };
    std::vector<One> finders;
    qint64 kept = 0;

    Looking(const QString& text, Qt::CaseSensitivity sensitivity)
    {
        const qsizetype forms = formsOf(text).size();
        finders.push_back({ByteFinder(text, sensitivity)});
        if (forms > 1)
            finders.push_back({ByteFinder(text, sensitivity, ByteFinder::Writing::Escaped)});
        if (forms > 2)
            finders.push_back({ByteFinder(text, sensitivity, ByteFinder::Writing::EscapedCapital)});
    }
    [[nodiscard]] std::vector<ByteFinder> all() const
    {
        std::vector<ByteFinder> those;
        for (const One& one : finders)
            those.push_back(one.finder);
        return those;
    }
    [[nodiscard]] std::size_t room() const { return PayloadSearch::kept - std::size_t(kept); }

    /// All that begin in [from, to). The end of what was looked at: a string with hits inside is not cut in two.
    qint64 look(std::string_view all, qint64 from, PayloadInside* inside, const std::atomic_bool& stop, Hits& hits)
    {
        std::vector<PayloadInside::Found> carried;
        const qint64 to =
            inside != nullptr && room() > 0 ? inside->look(all, from + slice, room(), stop, carried) : from + slice;
        std::vector<PayloadInside::Hit> seen;
        for (One& one : finders) {
            const qint64 size = one.finder.size();
            const std::string_view part = all.substr(0, std::size_t(to + size - 1));
            qint64 next = std::max(one.at, from);
            std::size_t own = 0;
            for (qint64 at = one.finder.find(part, next); at >= 0 && !stop; at = one.finder.find(part, next)) {
                next = at + size;
                ++hits.found;
                if (own++ < room())
                    seen.push_back({at, size, {}});
            }
            one.at = next;
        }
        const auto byPlace = [](const PayloadInside::Hit& a, const PayloadInside::Hit& b) { return a.at < b.at; };
        if (finders.size() > 1)
            std::sort(seen.begin(), seen.end(), byPlace);
        for (const PayloadInside::Found& found : carried)
            hits.found += PayloadInside::merge(found, seen);
        seen.resize(std::min(seen.size(), room()));
        kept += qint64(seen.size());
        for (const PayloadInside::Hit& hit : seen) {
            if (!hit.way.isEmpty())
                hits.ways.insert(qint64(hits.places.size()), hit.way);
            hits.places.push_back(hit.at);
            hits.lengths.push_back(std::uint32_t(hit.size));
        }
        return to;
    }
};

void PayloadSearch::start(const PayloadSourcePtr& source, const QString& text, Qt::CaseSensitivity sensitivity)
{
    cancel();
    m_text = text;
    m_places.clear();
    m_lengths.clear();
    m_ways.clear();
    m_leftOut = false;
    m_found = 0;
    m_progress = 0;
    Looking looking(text, sensitivity);
    if (!source || looking.finders.front().finder.isEmpty()) {
        Q_EMIT advanced();
        return;
    }
    m_work = std::make_unique<PayloadWork>();
    m_work->run(this, [this, source, looking = std::move(looking), run = m_run](const PayloadWork::Task& task) mutable {
        const std::atomic_bool& stop = task.stop();
        std::unique_ptr<PayloadInside> inside;
        if (source->kind() == PayloadKind::Json)
            inside = std::make_unique<PayloadInside>(looking.all());
        Hits hits;
        QElapsedTimer told;
        told.start();
        const auto tell = [&](double progress) {
            hits.leftOut = inside && inside->leftOut();
            task.tell([this, run, h = std::move(hits), progress] { take(run, h, progress); });
            hits = {};
            told.restart();
        };
        for (qint64 from = 0; from < source->size() && !stop;) {
            from = looking.look(source->view(), from, inside.get(), stop, hits);
            if (told.elapsed() >= tellsEveryMs)
                tell(std::min(double(from) / double(source->size()), 0.999)); // the last one is 1
        }
        if (!stop)
            tell(1);
    });
}

void PayloadSearch::take(quint64 run, const Hits& hits, double progress)
{
    if (run != m_run)
        return;
    for (auto way = hits.ways.cbegin(); way != hits.ways.cend(); ++way)
        m_ways.insert(qint64(m_places.size()) + way.key(), way.value());
    m_leftOut = m_leftOut || hits.leftOut;
    m_places.insert(m_places.end(), hits.places.begin(), hits.places.end());
    m_lengths.insert(m_lengths.end(), hits.lengths.begin(), hits.lengths.end());
    m_found += hits.found;
    m_progress = progress;
    const bool done = progress >= 1;
    if (done)
        m_work.reset();
    Q_EMIT advanced();
    if (done)
        Q_EMIT finished();
}

qint64 PayloadSearch::lengthAt(qint64 number) const
{
    return number >= 0 && number < qint64(m_lengths.size()) ? qint64(m_lengths[std::size_t(number)]) : 0;
}

qint64 PayloadSearch::next(qint64 offset) const
{
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), offset);
    return at == m_places.end() ? -1 : at - m_places.begin();
}

qint64 PayloadSearch::previous(qint64 offset) const
{
    return std::lower_bound(m_places.begin(), m_places.end(), offset) - m_places.begin() - 1;
}

QList<qint64> stepsTo(std::string_view json, qint64 offset, const std::atomic_bool& stop)
{
    QList<qint64> steps;
    const std::string_view seen = json.substr(0, std::size_t(std::max<qint64>(offset, 0) + seenBehind));
    qint64 open = jsonbytes::pastBlanks(seen, 0);
    while (!stop && open < qint64(seen.size()) && jsonbytes::isContainer(seen[std::size_t(open)]) && open < offset) {
        JsonChildren children(open);
        children.extend(seen);
        const JsonChild child = children.childAt(seen, offset);
        if (!child.isValid())
            break;
        steps.append(child.index);
        const qint64 end = children.endOf(seen, child);
        if (end >= 0 && end <= offset)
            break;
        open = child.from;
    }
    return stop ? QList<qint64>() : steps;
}

} // namespace alien
