// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "sandbox/seed/places.h"
#include "sandbox/seed/stackplan.h"

#include <map>
#include <string>

namespace alien::sandbox {

/// resource id -> host of a custom domain
using CustomDomains = std::map<std::string, std::string>;

/// The URL that a platform gives a worker or container: Lambda URL or API Gateway, Cloud Run, Container Apps, ingress
/// host, localhost. Empty: none (private where private means no URL, or the test platform). Protocol 5.
[[nodiscard]] std::string publicUrl(const PlannedResource& resource, const Place& place, const CustomDomains& domains);
/// `outputs` of a running resource, compact JSON; empty: the type has none.
[[nodiscard]] std::string outputsText(Api api, const PlannedResource& resource, const Place& place,
                                      const CustomDomains& domains, int healthyReplicas);
/// `remoteBindingParams`: how a linked resource is reached; holds secret-looking values on some platforms.
[[nodiscard]] std::string bindingText(const PlannedResource& resource, const Place& place);
/// The name in the cloud: prefix-id, or a path for local.
[[nodiscard]] std::string cloudResourceName(const PlannedResource& resource, const Place& place);

} // namespace alien::sandbox
