// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace alien {

/// One change to a platform's stack, by place; forms and quick fixes speak in these. Pointers are RFC 6901 from the
/// platform's stack: /resources/api/config/memoryMb.
struct StackEdit
{
    enum class Kind {
        Set,    ///< puts a value; a member that is not there is added, with the objects it stands in
        Append, ///< an item at the end of an array; the array is made when it is not there
        Remove, ///< a member or an item; one that is not there is no error
        Rename  ///< the name of a member
    };
    Kind kind = Kind::Set;
    QString pointer;
    QByteArray json; ///< Set, Append
    QString name;    ///< Rename

    [[nodiscard]] static StackEdit set(const QString& pointer, const QByteArray& json)
    {
        return {Kind::Set, pointer, json, {}};
    }
    [[nodiscard]] static StackEdit append(const QString& pointer, const QByteArray& json)
    {
        return {Kind::Append, pointer, json, {}};
    }
    [[nodiscard]] static StackEdit remove(const QString& pointer) { return {Kind::Remove, pointer, {}, {}}; }
    [[nodiscard]] static StackEdit rename(const QString& pointer, const QString& name)
    {
        return {Kind::Rename, pointer, {}, name};
    }
    friend bool operator==(const StackEdit&, const StackEdit&) = default;
};

using StackEdits = QList<StackEdit>;

/// A token of a pointer: "~" and "/" escaped.
[[nodiscard]] inline QString pointerToken(QString token)
{
    return token.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}
/// /resources/ID, and what follows it.
[[nodiscard]] inline QString resourcePointer(const QString& id, const QString& rest = {})
{
    return QLatin1String("/resources/") + pointerToken(id) + rest;
}

} // namespace alien
