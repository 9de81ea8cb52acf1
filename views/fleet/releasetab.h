// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace alien {

class FactList;
class Format;
class Session;
class TextLabel;

/// Which release a deployment runs, which one it wants, and how far that is from the newest.
class ReleaseTab : public QWidget
{
    Q_OBJECT
public:
    ReleaseTab(Session& session, const Format& format, QWidget* parent = nullptr);
    void showDeployment(const QString& id);

Q_SIGNALS:
    void releaseRequested(const QString& id);
    void copied(const QString& text);

private:
    void refresh();
    [[nodiscard]] QString drift() const;

    Session& m_session;
    const Format& m_format;
    QString m_id;
    TextLabel* m_drift;
    FactList* m_facts;
};

} // namespace alien
