// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackview.h"

namespace alien {

/// How a program uses a resource it is linked to.
struct CodeSample
{
    enum class Language { TypeScript, Rust, Python };
    Language language = Language::TypeScript;
    QString title;    ///< "TypeScript, SDK", translated
    QString platform; ///< of the native cloud SDK; empty: the same everywhere
    QString code;
};

/// Of one resource; empty for types a program does not bind to. Triggers and commands of a worker give handlers.
[[nodiscard]] QList<CodeSample> codeSamples(const StackResource& resource);

/// The stack as `alien.ts`, to read and copy. Settings whose builder call is not documented stand as comments.
[[nodiscard]] QString alienTs(const StackView& stack);

} // namespace alien
