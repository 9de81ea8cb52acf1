// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rule 7: no cycles over links, triggers, cluster and dependencies.
#include "models/stack/stackfacts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alien::stackrules {

using namespace Qt::StringLiterals;

namespace {

/// The strongly connected parts of the graph of resources (Tarjan), without recursion: a stack may be long.
class Cycles
{
public:
    explicit Cycles(const StackFacts& facts)
        : m_edges(facts.resources.size())
        , m_index(facts.resources.size(), -1)
        , m_low(facts.resources.size(), 0)
        , m_open(facts.resources.size(), false)
    {
        for (std::size_t i = 0; i < facts.references.size(); ++i) {
            const StackReference& reference = facts.references[i];
            if (reference.isKey())
                continue;
            const int from = facts.byId.value(reference.from, -1);
            const int to = facts.byId.value(reference.to, -1);
            if (from >= 0 && to >= 0)
                m_edges[std::size_t(from)].push_back({to, i});
        }
    }
    struct Edge
    {
        int to = 0;
        std::size_t reference = 0;
    };
    std::vector<std::vector<int>> run()
    {
        for (std::size_t i = 0; i < m_edges.size(); ++i) {
            if (m_index[i] < 0)
                walk(int(i));
        }
        return std::move(m_found);
    }
    [[nodiscard]] const std::vector<Edge>& edges(int node) const { return m_edges[std::size_t(node)]; }

private:
    struct Frame
    {
        int node = 0;
        std::size_t next = 0;
    };
    void enter(int node)
    {
        m_index[std::size_t(node)] = m_low[std::size_t(node)] = m_count++;
        m_open[std::size_t(node)] = true;
        m_stack.push_back(node);
        m_frames.push_back({node, 0});
    }
    void walk(int start)
    {
        enter(start);
        while (!m_frames.empty()) {
            const int node = m_frames.back().node;
            const auto& edges = m_edges[std::size_t(node)];
            if (m_frames.back().next < edges.size()) {
                const int to = edges[m_frames.back().next++].to;
                if (m_index[std::size_t(to)] < 0)
                    enter(to);
                else if (m_open[std::size_t(to)])
                    m_low[std::size_t(node)] = std::min(m_low[std::size_t(node)], m_index[std::size_t(to)]);
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty()) {
                const auto parent = std::size_t(m_frames.back().node);
                m_low[parent] = std::min(m_low[parent], m_low[std::size_t(node)]);
            }
            if (m_low[std::size_t(node)] == m_index[std::size_t(node)])
                close(node);
        }
    }
    void close(int node)
    {
        std::vector<int> part;
        for (int at = -1; at != node;) {
            at = m_stack.back();
            m_stack.pop_back();
            m_open[std::size_t(at)] = false;
            part.push_back(at);
        }
        const auto& edges = m_edges[std::size_t(node)];
        const bool self = std::any_of(edges.begin(), edges.end(), [node](const Edge& edge) { return edge.to == node; });
        if (part.size() > 1 || self)
            m_found.push_back(std::move(part));
    }

    std::vector<std::vector<Edge>> m_edges;
    std::vector<int> m_index;
    std::vector<int> m_low;
    std::vector<bool> m_open;
    std::vector<int> m_stack;
    std::vector<Frame> m_frames;
    std::vector<std::vector<int>> m_found;
    int m_count = 0;
};

} // namespace

void cycles(const StackFacts& facts, FindingSink& sink)
{
    Cycles cycles(facts);
    for (std::vector<int>& part : cycles.run()) {
        std::sort(part.begin(), part.end());
        QStringList names;
        for (const int node : part)
            names.append(facts.resources[std::size_t(node)].id);
        constexpr qsizetype kNamed = 6;
        const QString list =
            names.size() > kNamed ? names.mid(0, kNamed).join(u", "_s) + u", …"_s : names.join(u", "_s);
        // Its place is a reference that alone leads from one to the next, else the first that stays inside.
        const StackReference* place = nullptr;
        bool alone = false;
        int from = part.front();
        for (const int node : part) {
            for (const auto& edge : cycles.edges(node)) {
                const bool inside = std::binary_search(part.begin(), part.end(), edge.to);
                if (!inside || alone)
                    continue;
                const auto& edges = cycles.edges(node);
                alone = std::count_if(edges.begin(), edges.end(),
                                      [&edge](const auto& other) { return other.to == edge.to; }) == 1;
                if (!place || alone) {
                    place = &facts.references[edge.reference];
                    from = node;
                }
            }
        }
        const FactResource& first = facts.resources[std::size_t(from)];
        Finding& finding = sink.preflight(
            7, first, place ? place->item : first.entry,
            part.size() == 1
                ? QCoreApplication::translate("StackRules", "%1 depends on itself.").arg(list)
                : QCoreApplication::translate("StackRules", "These depend on each other in a circle: %1.").arg(list),
            QCoreApplication::translate("StackRules", "Deployments would end in preflights-failed or update-failed."));
        if (place && alone) {
            finding.fixLabel = QCoreApplication::translate("StackRules", "Remove the %1 to %2")
                                   .arg(referenceWord(place->kind), place->to);
            finding.fix = {place->removed()};
        }
    }
}

} // namespace alien::stackrules
