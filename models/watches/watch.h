// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace alien {

class Format;

/// What an operator wants to be told of. Times are ms since epoch of this computer.
struct Watch
{
    Q_DECLARE_TR_FUNCTIONS(alien::Watch)
public:
    enum class Kind {
        Leaves,  ///< it is no longer in `status`
        Settles, ///< it was working and is no more, well or not
        Fails,   ///< its status became one of the failed ones
        Lasts    ///< it stays in `status` (empty: in one working status) for longer than `lastsMs`
    };
    struct Target
    {
        QString id;
        QString name; ///< as it was when the watch was made: it may be gone when it is told of
        friend bool operator==(const Target&, const Target&) = default;
    };

    QString id;
    Kind kind = Kind::Settles;
    QString status{};        ///< the manager's word
    qint64 lastsMs = 0;      ///< of Lasts; at least a minute
    QList<Target> targets{}; ///< empty: all that `query` finds, also those to come
    QString query{};         ///< of the deployment table; empty with no targets: the whole fleet
    bool keep = false;       ///< goes on after it told of a target; watches by query always do
    qint64 createdMs = 0;
    qint64 snoozedUntilMs = 0; ///< says nothing before; what happens meanwhile is not told later

    friend bool operator==(const Watch&, const Watch&) = default;

    static constexpr int mostTargets = 1000;

    /// "3 deployments leave updating"
    [[nodiscard]] QString sentence(const Format& format) const;
    /// Whom it is about: "acme-prod", "3 deployments", "status:failed", "the whole fleet".
    [[nodiscard]] QString whom() const;
    /// "leaves updating", "stays in one working status for more than 10 min"
    [[nodiscard]] QString what(const Format& format) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when it is not a watch: kind unknown, no duration where one belongs.
    [[nodiscard]] static std::optional<Watch> fromJson(const QJsonObject& object);
};

/// Something a watch waited for.
struct WatchHit
{
    QString deploymentId;
    QString name;
    QString from;           ///< status before; of Lasts: the one it stays in
    QString to;             ///< status now; empty: it is gone
    qint64 sinceMs = 0;     ///< of Lasts: in it since, manager's clock
    QString errorCode{};    ///< of what failed, as far as the list says
    bool retryable = false; ///< its status now is one that a retry is for
    friend bool operator==(const WatchHit&, const WatchHit&) = default;
};

/// What one look found for one watch: told as one thing, however many deployments it is about.
struct WatchEvent
{
    Q_DECLARE_TR_FUNCTIONS(alien::WatchEvent)
public:
    qint64 number = 0; ///< from 1, in the order they came
    Watch watch;
    QList<WatchHit> hits;
    qint64 atMs = 0;

    friend bool operator==(const WatchEvent&, const WatchEvent&) = default;

    /// "acme-prod left updating", "12 deployments failed"
    [[nodiscard]] QString title(const Format& format) const;
    /// Up to three names with what they are now, a line each; the rest as a number.
    [[nodiscard]] QString text() const;
};

/// When nothing may pop up. The same time in both: never quiet.
struct QuietHours
{
    bool on = false;
    QTime from{22, 0};
    QTime to{7, 0};
    [[nodiscard]] bool covers(const QTime& time) const;
    [[nodiscard]] bool coversMoment(qint64 ms) const; ///< by what this computer's clock shows then
    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

} // namespace alien
