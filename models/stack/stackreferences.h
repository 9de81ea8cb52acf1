// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"
#include "models/stack/stackedit.h"

#include <vector>

namespace alien {

/// A place of a stack that names a resource. Valid as long as a copy of the document lives.
struct StackReference
{
    enum class Kind {
        Link,
        Trigger, ///< of a queue or of storage events
        Dependency,
        Cluster,   ///< container or daemon
        Grant,     ///< key of a permission profile
        Management ///< key in what management extends or overrides
    };
    Kind kind = Kind::Link;
    QString from; ///< the resource; of grants the profile; of management empty
    QString to;
    QString type;        ///< as written; empty where none is
    Document::Node node; ///< the {type, id}, the name, or the granted list (its key is the name)
    Document::Node item; ///< what goes when the reference goes: the link, the trigger, ...
    [[nodiscard]] bool isKey() const { return kind == Kind::Grant || kind == Kind::Management; }
    /// The edit that makes it name another.
    [[nodiscard]] StackEdit renamed(const QString& to) const;
    [[nodiscard]] StackEdit removed() const;
};

/// All of a stack, in the order of the text. "*" of profiles is no reference.
[[nodiscard]] std::vector<StackReference> stackReferences(const Document& stack);
[[nodiscard]] QString referenceWord(StackReference::Kind kind); ///< "link", "trigger", ..., translated

/// The stackSettings of a deployment with each place that names the resource renamed: customDomains, externalBindings,
/// targetResources, publicEndpoints. The same bytes when there is none. Settings of a deployment that exists cannot be
/// changed (protocol 3.3).
[[nodiscard]] QByteArray settingsRenamed(const QByteArray& settings, const QString& id, const QString& newId);

} // namespace alien
