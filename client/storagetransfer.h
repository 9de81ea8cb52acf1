// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"
#include "client/types/command.h"

#include <memory>

namespace alien {

class HttpTransport;
struct TransportOptions;

/// Bytes to and from where presigned requests point: other hosts than the manager, reached without our token, by the
/// exact address that the manager named. Uploads leave at most once; answers are streamed to disk under a cap and a
/// minimum rate. Redirects are not followed.
class StorageTransfer : public QObject
{
    Q_OBJECT
public:
    /// Proxy and extra certificate authorities are the manager's; its token and pin are not used. Plain http is
    /// refused unless the manager itself is reached so, or the storage is on loopback. Answers over `cap` bytes end as
    /// Unexpected.
    StorageTransfer(const Endpoint& manager, const TransportOptions& options, qint64 cap = qint64(2) << 30,
                    QObject* parent = nullptr);
    ~StorageTransfer() override;

    /// Ends as InvalidRequest when the request is no http one (see problem()), OutcomeUnknown when the answer was lost.
    Call<Nothing> upload(const PresignedRequest& request, const QByteArray& bytes);
    Call<HttpAnswer> download(const PresignedRequest& request);

    /// Why this request cannot be made from here, or empty: a path on the manager's host, an address that is none,
    /// plain http over the network, a link that has expired.
    [[nodiscard]] QString problem(const PresignedRequest& request) const;

private:
    [[nodiscard]] static HttpRequest requestFor(const PresignedRequest& request);

    Endpoint m_endpoint;
    std::unique_ptr<HttpTransport> m_transport;
};

} // namespace alien
