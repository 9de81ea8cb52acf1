// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadindex.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstring>

namespace alien {

namespace {

/// Read at once, within a millisecond or two.
constexpr qint64 atOnce = 256 * 1024;
constexpr qint64 slice = qint64(2) << 20;
constexpr int tellsEveryMs = 30;

PayloadIndex::Fault placed(const JsonCheck::Fault& fault, std::string_view json)
{
    PayloadIndex::Fault result;
    if (!fault)
        return result;
    result.offset = fault.offset;
    result.text = fault.text;
    const char* line = json.data();
    const char* at = json.data() + fault.offset;
    result.line = 1;
    while (const auto* newLine = static_cast<const char*>(std::memchr(line, '\n', std::size_t(at - line)))) {
        line = newLine + 1;
        ++result.line;
    }
    result.column = at - line + 1;
    return result;
}

/// Slices that double as long as one child alone is longer.
void extendTo(JsonChildren* children, std::string_view json, const std::atomic_bool& stop)
{
    qint64 to = children->next() + slice;
    while (!stop && !children->isComplete()) {
        children->extend(json.substr(0, std::size_t(to)));
        if (to >= qint64(json.size()))
            return;
        to = children->waitsForTail() ? children->next() + 2 * (to - children->next()) : children->next() + slice;
    }
}

} // namespace

PayloadIndex::PayloadIndex(PayloadSourcePtr source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_json(m_source->kind() == PayloadKind::Json)
{
    m_markers.push_back({});
    if (!m_json)
        return;
    m_check = std::make_shared<JsonCheck>(m_source->view());
    m_check->advance(std::min(atOnce, m_source->size()));
    // Text that only begins like JSON: a word, a date, a log line.
    const char first = m_source->view()[m_source->view().find_first_not_of(" \t\r\n")];
    if (m_check->fault() && first != '{' && first != '[') {
        m_json = false;
        m_check.reset();
        return;
    }
    m_checked = false;
    take(newsOf(*m_check, m_source->view(), m_markers.size()));
    if (!m_checked)
        checkOn();
}

PayloadIndex::~PayloadIndex() = default;

PayloadIndex::News PayloadIndex::newsOf(const JsonCheck& check, std::string_view json, std::size_t markersKnown)
{
    News news;
    news.checkedTo = check.checkedTo();
    news.deepest = check.deepest();
    news.done = check.isDone();
    news.fault = placed(check.fault(), json);
    const auto& markers = check.markers();
    news.markers.assign(markers.begin() + std::ptrdiff_t(markersKnown), markers.end());
    return news;
}

void PayloadIndex::take(const News& news)
{
    m_checkedTo = news.checkedTo;
    m_deepest = news.deepest;
    m_checked = news.done;
    m_fault = news.fault;
    m_markers.insert(m_markers.end(), news.markers.begin(), news.markers.end());
    if (m_checked)
        m_check.reset();
    Q_EMIT advanced();
}

void PayloadIndex::checkOn()
{
    m_work.run(this,
               [this, check = m_check, source = m_source, known = m_markers.size()](const PayloadWork::Task& task) {
                   QElapsedTimer told;
                   told.start();
                   std::size_t markers = known;
                   qint64 step = slice;
                   while (!task.stop() && !check->isDone()) {
                       if (check->advance(std::min(check->checkedTo() + step, source->size())))
                           step = slice;
                       else
                           step *= 2; // one string is longer
                       if (told.elapsed() < tellsEveryMs && !check->isDone())
                           continue;
                       told.restart();
                       News news = newsOf(*check, source->view(), markers);
                       markers += news.markers.size();
                       task.tell([this, n = std::move(news)] { take(n); });
                   }
               });
}

JsonCheck::Marker PayloadIndex::markerFor(qint64 offset) const
{
    const auto after = std::upper_bound(m_markers.begin(), m_markers.end(), offset,
                                        [](qint64 o, const JsonCheck::Marker& marker) { return o < marker.offset; });
    return *std::prev(after);
}

bool PayloadIndex::extend(JsonChildren* children, std::function<void(const JsonChildren&)> grown)
{
    const std::string_view known = good();
    const qint64 to = children->next() + atOnce;
    children->extend(known.substr(0, std::size_t(to)));
    const bool all = to >= qint64(known.size());
    if (all && m_checked)
        children->giveUp();
    if (children->isComplete() || all)
        return false;
    auto copy = std::make_shared<JsonChildren>(*children);
    run([copy, known](const std::atomic_bool& stop) { extendTo(copy.get(), known, stop); },
        [copy, fn = std::move(grown)] { fn(*copy); });
    return true;
}

void PayloadIndex::run(std::function<void(const std::atomic_bool&)> work, std::function<void()> done)
{
    m_work.run(this, [source = m_source, fn = std::move(work), then = std::move(done)](const PayloadWork::Task& task) {
        fn(task.stop());
        task.tell(then);
    });
}

} // namespace alien
