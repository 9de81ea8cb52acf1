// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace alien {

/// Something in the settings of a new deployment that the manager refuses, drops in silence, or that fails later.
struct SettingFault
{
    QString pointer; ///< RFC 6901, in the settings
    QString text;    ///< one sentence or two; no values but words that are no secrets
    friend bool operator==(const SettingFault&, const SettingFault&) = default;
};

/// Where it is to be created; what is right depends on it.
struct SettingsPlace
{
    QString platform;
    bool generation3 = false;
};

/// What deploymentModel, updates, telemetry or heartbeats take (protocol 3.3); empty for any other key.
[[nodiscard]] QStringList settingWords(const QString& key);
/// The word that stands when none is given; 3.x makes deployments on kubernetes pull.
[[nodiscard]] QString defaultWord(const QString& key, const SettingsPlace& place);

/// A member of `network`; snake_case, unlike all around it.
struct NetworkMember
{
    enum class Kind { Text, Number, List };
    QString key;
    Kind kind = Kind::Text;
    bool required = false;
    /// The manager wants a list that may be empty, but not one that is not there.
    [[nodiscard]] bool staysWhenEmpty() const { return required && kind == Kind::List; }
};
[[nodiscard]] QStringList networkTypes();
[[nodiscard]] std::vector<NetworkMember> networkMembers(const QString& type, bool generation3);

/// Keys that the manager does not know, and the values of model, updates, telemetry, heartbeats and network. In the
/// order of the text; what is inside kubernetes, externalBindings and compute is the manager's to check.
[[nodiscard]] QList<SettingFault> checkSettings(const Document::Node& settings, const SettingsPlace& place);

} // namespace alien
