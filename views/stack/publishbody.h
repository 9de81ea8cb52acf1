// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/release.h"
#include "models/stack/blastradius.h"
#include "models/stack/changedvalues.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace alien {

class Format;

/// What a publish would do, inside its confirmation: by platform, by group, who is left out, what goes, what is still
/// found, the way back; and the words that travel with the release.
class PublishBody : public QWidget
{
    Q_OBJECT
public:
    struct Content
    {
        BlastRadius radius;
        QList<ChangedValue> values; ///< what differs from the newest release, value by value
        QString newest;             ///< label of the release it is compared with; empty: there is none
        QStringList findings;       ///< open errors and warnings, as sentences
        QString wayBack;
        GitMetadata git;              ///< to begin with
        bool mayAddPlatforms = false; ///< it is a draft that can still be edited
        qint64 readMs = 0;            ///< when the fleet was read again, the manager's clock
    };
    PublishBody(const Content& content, const Format& format, QWidget* parent = nullptr);

    [[nodiscard]] GitMetadata git() const;

Q_SIGNALS:
    /// A stack for a platform that is not covered, before anything is sent.
    void platformWanted(const QString& platform);
    /// All that differs, in the view that compares.
    void differenceWanted();

private:
    QWidget* platformTable(const BlastRadius& radius, bool mayAdd);
    QWidget* valueTable(const QList<ChangedValue>& values);
    QWidget* groupTable(const BlastRadius& radius);
    QWidget* leftOut(const BlastRadius& radius);
    QWidget* gitFields(const GitMetadata& git);
    QWidget* column(const QString& title, QWidget* content);

    const Format& m_format;
    QLineEdit* m_sha = nullptr;
    QLineEdit* m_ref = nullptr;
    QLineEdit* m_message = nullptr;
};

} // namespace alien
