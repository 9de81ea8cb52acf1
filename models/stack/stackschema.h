// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"
#include "models/stack/stacktypes.h"

#include <QList>

#include <memory>

namespace alien {

/// What JSON Schema says against a value.
struct SchemaProblem
{
    QString pointer; ///< from the value that was checked
    QString text;
    QString unknown; ///< name of a member that is not allowed
    friend bool operator==(const SchemaProblem&, const SchemaProblem&) = default;
};

/// The schema of one dialect (resources/schemas), ready for use. One thread at a time.
class StackSchema
{
public:
    explicit StackSchema(StackDialect dialect);
    ~StackSchema();

    /// {config, lifecycle, dependencies}; the config by its type.
    [[nodiscard]] QList<SchemaProblem> checkEntry(const Document::Node& entry) const;
    /// All of a stack but its resources.
    [[nodiscard]] QList<SchemaProblem> checkEnvelope(const Document::Node& stack) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
