// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/codec/decode.h"
#include "client/types/command.h"
#include "client/types/deployment.h"
#include "client/types/deploymentgroup.h"
#include "client/types/release.h"
#include "client/types/token.h"
#include "client/types/whoami.h"

namespace alien::codec {

// How each value of the API is read; the pointer only picks the overload. Fields and their presence: protocol 0.1, 1, 4
// and 7.
[[nodiscard]] Whoami read(const Reader& in, Whoami* overload);
[[nodiscard]] DeploymentGroup read(const Reader& in, DeploymentGroup* overload);
[[nodiscard]] MintedToken read(const Reader& in, MintedToken* overload);
[[nodiscard]] TokenInfo read(const Reader& in, TokenInfo* overload);
[[nodiscard]] DeleteAnswer read(const Reader& in, DeleteAnswer* overload);
[[nodiscard]] GitMetadata read(const Reader& in, GitMetadata* overload);
[[nodiscard]] PublicEndpoint read(const Reader& in, PublicEndpoint* overload);
[[nodiscard]] DeploymentInfoResource read(const Reader& in, DeploymentInfoResource* overload);
[[nodiscard]] PresignedRequest read(const Reader& in, PresignedRequest* overload);
[[nodiscard]] BodySpec read(const Reader& in, BodySpec* overload);
[[nodiscard]] CommandTarget read(const Reader& in, CommandTarget* overload);
[[nodiscard]] CommandResponse read(const Reader& in, CommandResponse* overload);
[[nodiscard]] CommandStatus read(const Reader& in, CommandStatus* overload);
[[nodiscard]] CommandPayload read(const Reader& in, CommandPayload* overload);
[[nodiscard]] CreatedCommand read(const Reader& in, CreatedCommand* overload);
[[nodiscard]] UploadCompleted read(const Reader& in, UploadCompleted* overload);
[[nodiscard]] Lease read(const Reader& in, Lease* overload); ///< without the envelope

// Answers that keep their documents.
[[nodiscard]] Decoded<Deployment> decodeDeployment(const QByteArray& body);
[[nodiscard]] Decoded<Listed<Deployment>> decodeDeployments(const QByteArray& body);
[[nodiscard]] Decoded<CreatedDeployment> decodeCreatedDeployment(const QByteArray& body);
[[nodiscard]] Decoded<DeploymentInfo> decodeDeploymentInfo(const QByteArray& body);
[[nodiscard]] Decoded<Release> decodeRelease(const QByteArray& body);
[[nodiscard]] Decoded<Listed<Release>> decodeReleases(const QByteArray& body);
[[nodiscard]] Decoded<QList<Lease>> decodeLeases(const QByteArray& body);
/// Any JSON object, whole.
[[nodiscard]] Decoded<Document> decodeObject(const QByteArray& body);

} // namespace alien::codec
