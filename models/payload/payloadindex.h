// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/jsoncheck.h"
#include "models/payload/jsonchildren.h"
#include "models/payload/payloadsource.h"
#include "models/payload/payloadwork.h"

#include <QObject>

#include <functional>
#include <memory>

namespace alien {

/// What is known about the bytes of one payload, growing while a thread reads them: how far it is right JSON, where it
/// is not, which children a container has. The beginning is read at once, so that there is something to see. Lives on
/// the GUI thread; nothing here takes longer than some milliseconds there.
class PayloadIndex : public QObject
{
    Q_OBJECT
public:
    struct Fault
    {
        qint64 offset = -1;
        qint64 line = 0;   ///< from 1
        qint64 column = 0; ///< from 1, in bytes
        QString text;
    };

    explicit PayloadIndex(PayloadSourcePtr source, QObject* parent = nullptr);
    ~PayloadIndex() override;

    [[nodiscard]] const PayloadSource& source() const { return *m_source; }
    [[nodiscard]] const PayloadSourcePtr& sourcePtr() const { return m_source; }
    /// False for text, binary and nothing: then there is no tree.
    [[nodiscard]] bool isJson() const { return m_json; }
    [[nodiscard]] bool isChecked() const { return m_checked; }
    /// What is known to be right, from the beginning.
    [[nodiscard]] std::string_view good() const { return m_source->view(0, m_checkedTo); }
    [[nodiscard]] const Fault* fault() const { return m_fault.offset >= 0 ? &m_fault : nullptr; }
    [[nodiscard]] qint64 deepest() const { return m_deepest; }
    /// The last one at or before `offset`.
    [[nodiscard]] JsonCheck::Marker markerFor(qint64 offset) const;

    /// Reads on for `children`, at once as far as that is quick. When there is more, a thread goes on and `grown` gets
    /// the copy that it made; then the answer is true.
    bool extend(JsonChildren* children, std::function<void(const JsonChildren&)> grown);
    /// Work on a thread; the source lives as long as that. `stop` turns true when the index is gone. `done` comes
    /// through the event loop, and only while the index lives.
    void run(std::function<void(const std::atomic_bool& stop)> work, std::function<void()> done);
    [[nodiscard]] qint64 bytesUsed() const { return qint64(m_markers.capacity()) * qint64(sizeof(JsonCheck::Marker)); }

Q_SIGNALS:
    /// More is known, or all.
    void advanced();

private:
    struct News
    {
        qint64 checkedTo = 0;
        qint64 deepest = 0;
        bool done = false;
        Fault fault;
        std::vector<JsonCheck::Marker> markers;
    };
    [[nodiscard]] static News newsOf(const JsonCheck& check, std::string_view json, std::size_t markersKnown);
    void take(const News& news);
    void checkOn();

    PayloadSourcePtr m_source;
    bool m_json = false;
    bool m_checked = true;
    qint64 m_checkedTo = 0;
    qint64 m_deepest = 0;
    Fault m_fault;
    std::vector<JsonCheck::Marker> m_markers;
    std::shared_ptr<JsonCheck> m_check; ///< the thread's as long as it runs
    PayloadWork m_work{2};
};

} // namespace alien
