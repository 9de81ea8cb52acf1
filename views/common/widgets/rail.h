// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/icons.h"
#include "views/common/widgets/connectionblock.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace alien {

class RailSection;
class TextLabel;

/// The left edge of the window: the connection, the sections with their counts, a footer.
class Rail : public QWidget
{
    Q_OBJECT
public:
    using Connection = RailConnection;
    struct Count
    {
        int failed = 0; ///< red, before "of total"
        int total = -1; ///< -1: nothing is shown
        QString text;   ///< instead of the numbers: "1 draft"
    };

    explicit Rail(QWidget* parent = nullptr);

    /// `id` becomes objectName "rail.<id>"; `name` the words on screen and the accessible name.
    void addSection(const QString& id, const QString& name, IconId icon);
    void setSectionCount(const QString& id, const Count& count);
    void setSectionsEnabled(bool enabled);
    void setCurrentSection(const QString& id);
    [[nodiscard]] QString currentSection() const;
    void setConnection(const Connection& connection);
    /// What a click on the connection offers; the rail does not own it.
    void setConnectionMenu(QMenu* menu);
    /// The connections that are open beside this one, each one press away.
    void setOtherConnections(const QList<QAction*>& actions);
    void setFooter(const QStringList& lines);
    /// Folded to 48 px: icons with the first letters under them.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// 200, or 184 in windows narrower than 1400.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void sectionChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] RailSection* find(const QString& id) const;
    void fit();

    ConnectionBlock* m_block;
    QWidget* m_others;
    QVBoxLayout* m_list;
    QButtonGroup* m_group;
    QList<RailSection*> m_sections;
    TextLabel* m_footer;
    bool m_folded = false;
    bool m_narrow = false;
    bool m_following = false; ///< the window says which section is open; nobody chose it here
};

} // namespace alien
