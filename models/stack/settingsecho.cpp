// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/settingsecho.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Node = Document::Node;
using Type = Document::Type;

/// The manager leaves these out of its answers (protocol 3.3).
bool isDefault(const QString& place, const Node& sent)
{
    static const std::array<std::pair<QString, QString>, 6> defaults{{{u"deploymentModel"_s, u"push"_s},
                                                                      {u"updates"_s, u"auto"_s},
                                                                      {u"telemetry"_s, u"auto"_s},
                                                                      {u"heartbeats"_s, u"on"_s},
                                                                      {u"network.availability_zones"_s, u"2"_s},
                                                                      {u"kubernetes.exposure.mode"_s, u"disabled"_s}}};
    const bool plain = sent.type() == Type::String || sent.type() == Type::Number;
    return plain && std::find(defaults.cbegin(), defaults.cend(), std::pair(place, sent.text())) != defaults.cend();
}

/// Nothing in it that could be lost: null, {}, [], defaults, objects of these.
bool saysNothing(const QString& place, const Node& sent)
{
    if (sent.type() == Type::Null)
        return true;
    if (sent.type() != Type::Object)
        return sent.type() == Type::Array ? sent.size() == 0 : isDefault(place, sent);
    for (int i = 0; i < sent.size(); ++i) {
        if (!saysNothing(place + u'.' + sent.keyAt(i), sent.at(i)))
            return false;
    }
    return true;
}

bool sameScalar(const Node& sent, const Node& echo)
{
    if (sent.type() != echo.type())
        return false;
    if (sent.type() != Type::Number || sent.text() == echo.text())
        return sent.text() == echo.text();
    return sent.number() && sent.number() == echo.number(); // 3 and 3.0
}

void compareMembers(const QString& place, const Node& sent, const Node& echo, SettingsEcho& out);

void compare(const QString& place, const Node& sent, const Node& echo, SettingsEcho& out)
{
    if (!echo || (echo.type() == Type::Null && sent.type() != Type::Null)) {
        if (!saysNothing(place, sent))
            out.lost.append(place);
        return;
    }
    if (sent.type() == Type::Null)
        return; // asked for nothing
    if (sent.type() == Type::Object && echo.type() == Type::Object) {
        compareMembers(place + u'.', sent, echo, out);
    } else if (sent.type() == Type::Array && echo.type() == Type::Array && sent.size() == echo.size()) {
        for (int i = 0; i < sent.size(); ++i)
            compare(place + u'[' + QString::number(i) + u']', sent.at(i), echo.at(i), out);
    } else if (!sameScalar(sent, echo)) {
        out.changed.append(place);
    }
}

void compareMembers(const QString& place, const Node& sent, const Node& echo, SettingsEcho& out)
{
    for (int i = 0; i < sent.size(); ++i) {
        const QString key = sent.keyAt(i);
        const Node value = sent[key];
        if (value == sent.at(i)) // of a key that stands twice the last one counts
            compare(place + key, value, echo[key], out);
    }
}

} // namespace

SettingsEcho compareSettings(const Node& sent, const Node& echo)
{
    SettingsEcho out;
    if (sent.type() == Type::Object)
        compareMembers({}, sent, echo, out);
    return out;
}

} // namespace alien
