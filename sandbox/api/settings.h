// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/routes.h"

#include <string>

namespace alien::sandbox {

/// stackSettings of a body as the manager keeps them (protocol 3.3): checked, unknown members dropped, defaults left
/// out. "{}" when absent.
[[nodiscard]] std::string checkedSettings(Api api, const Fields& fields, const std::string& body);
/// "push" or "pull". 3.x insists on the platform's own model and refuses others; what it decides is written into the
/// settings.
[[nodiscard]] std::string checkedModel(Api api, const std::string& platform, std::string* settings);

/// Puts a new deployment into the store: id, token, pending, newest release. Returns its id.
std::string addDeployment(Context& context, Deployment deployment, const std::string& groupId);

} // namespace alien::sandbox
