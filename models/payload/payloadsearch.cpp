// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadsearch.h"

#include "models/payload/bytefinder.h"
#include "models/payload/jsonbytes.h"
#include "models/payload/jsonchildren.h"

#include <QElapsedTimer>

#include <algorithm>

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

void PayloadSearch::start(const PayloadSourcePtr& source, const QString& text, Qt::CaseSensitivity sensitivity)
{
    cancel();
    m_text = text;
    m_places.clear();
    m_found = 0;
    m_progress = 0;
    const ByteFinder finder(text, sensitivity);
    m_length = finder.size();
    if (!source || finder.isEmpty()) {
        Q_EMIT advanced();
        return;
    }
    m_work = std::make_unique<PayloadWork>();
    m_work->run(this, [this, source, finder, run = m_run](const PayloadWork::Task& task) {
        const std::string_view all = source->view();
        const std::atomic_bool& stop = task.stop();
        std::vector<qint64> places;
        qint64 found = 0;
        QElapsedTimer told;
        told.start();
        const auto tell = [&](double progress) {
            task.tell([this, run, p = std::move(places), found, progress] { take(run, p, found, progress); });
            places = {};
            found = 0;
            told.restart();
        };
        qint64 total = 0;
        qint64 at = 0;
        for (qint64 from = 0; from < source->size() && !stop; from += slice) {
            const qint64 end = std::min(from + slice + finder.size() - 1, source->size());
            const std::string_view part = all.substr(0, std::size_t(end));
            for (at = finder.find(part, std::max(at, from)); at >= 0; at = finder.find(part, at + finder.size())) {
                if (std::size_t(++total) <= kept)
                    places.push_back(at);
                ++found;
                if (stop)
                    return;
            }
            at = 0;
            if (!places.empty())
                at = places.back() + finder.size();
            if (told.elapsed() >= tellsEveryMs)
                tell(std::min(double(end) / double(source->size()), 0.999)); // the last one is 1
        }
        if (!stop)
            tell(1);
    });
}

void PayloadSearch::take(quint64 run, const std::vector<qint64>& places, qint64 found, double progress)
{
    if (run != m_run)
        return;
    m_places.insert(m_places.end(), places.begin(), places.end());
    m_found += found;
    m_progress = progress;
    const bool done = progress >= 1;
    if (done)
        m_work.reset();
    Q_EMIT advanced();
    if (done)
        Q_EMIT finished();
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
