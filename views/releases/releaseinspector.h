// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/inspector.h"

#include <QHash>

namespace alien {

class ActionRegistry;
class FactList;
class Format;
class LinkLabel;
class PayloadView;
class Session;
class StackedBar;
struct PageLocation;

/// One release: where it comes from, who runs it, its stack per platform.
class ReleaseInspector : public Inspector
{
    Q_OBJECT
public:
    ReleaseInspector(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);
    void showRelease(const QString& id);

Q_SIGNALS:
    void openRequested(const QString& sectionKey, const alien::PageLocation& location);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshUse();
    void showStacks();
    void compare(); ///< with the release before it, in the background
    [[nodiscard]] QString before() const;

    Session& m_session;
    const Format& m_format;
    QString m_id;
    QString m_difference; ///< to the release before it, in words
    QWidget* m_summary;
    StackedBar* m_bar;
    FactList* m_facts;
    FactList* m_use;
    QHash<QString, PayloadView*> m_stacks; ///< by platform; each a tab
};

} // namespace alien
