// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace alien {

class Format;
class PanelHead;
class Session;

/// Releases under way: what they are, how far they got, who still waits. Not seen while there are none.
class RolloutPanel : public QWidget
{
    Q_OBJECT
public:
    RolloutPanel(Session& session, const Format& format, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void releaseRequested(const QString& releaseId);
    void filterRequested(const QString& query); ///< those that are not there yet

private:
    class Row;
    Session& m_session;
    const Format& m_format;
    PanelHead* m_head;
    QVBoxLayout* m_layout;
    QList<Row*> m_rows;
};

} // namespace alien
