// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/errorchain.h"

#include "sandbox/seed/jsontext.h"

namespace alien::sandbox {

std::string errorChainText(const std::vector<ErrorLink>& links)
{
    std::string inner;
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        JsonText out;
        out.object().text("code", link->code).raw("context", link->context);
        if (!link->hint.empty())
            out.text("hint", link->hint);
        out.number("httpStatusCode", link->status).flag("internal", link->internal);
        out.text("message", link->message).flag("retryable", link->retryable).raw("source", inner);
        inner = out.endObject().take();
    }
    return inner;
}

} // namespace alien::sandbox
