// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace alien {

class Session;

/// One side of a comparison: a draft, a release, or what a deployment runs.
class SidePicker : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Draft, Release, Deployment };
    struct Side
    {
        Kind kind = Kind::Release;
        QString id; ///< empty for the open draft, and while the deployment is not named
        QString label;
    };
    struct Draft
    {
        QString id;
        QString name;
    };
    /// `name`: "before"; of objectNames. An empty `draft`: none is open.
    SidePicker(Session& session, const QString& name, const QString& title, const QString& draft,
               QWidget* parent = nullptr);

    [[nodiscard]] Side side() const;
    void chooseRelease(const QString& id);
    /// Drafts that may be chosen beside the open one.
    void offerDrafts(const QList<Draft>& drafts);

Q_SIGNALS:
    void changed();

private:
    void fillDeployments();
    void moved();

    Session& m_session;
    QComboBox* m_box;
    QLineEdit* m_deployment;
    QHash<QString, QString> m_ids; ///< by what stands in the line
};

} // namespace alien
