// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/cloudmapping.h"

#include "models/deployment/cloudservice.h"

#include <QCoreApplication>
#include <QHash>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CloudMapping", text);
}

bool isCloud(QStringView platform)
{
    return platform == "aws"_L1 || platform == "gcp"_L1 || platform == "azure"_L1;
}

/// How a public worker is reached, as the documents on external URLs say.
struct PublicWorker
{
    QString service;
    QString urlFormat;
};

PublicWorker publicWorker(QStringView platform)
{
    if (platform == "aws"_L1)
        return {u"API Gateway HTTP API"_s, u"{id}.execute-api.{region}.amazonaws.com"_s};
    if (platform == "gcp"_L1)
        return {u"External HTTPS Load Balancer"_s, u"{service}-{hash}.run.app"_s};
    if (platform == "azure"_L1)
        return {tr("external ingress"), u"{app}.{env}.{region}.azurecontainerapps.io"_s};
    return {};
}

QString certificateOf(QStringView platform)
{
    if (platform == "aws"_L1)
        return tr("ACM certificate ARN");
    if (platform == "gcp"_L1)
        return tr("Certificate Manager certificate name");
    if (platform == "azure"_L1)
        return tr("Key Vault certificate ID");
    return platform == "kubernetes"_L1 ? tr("TLS secret") : QString();
}

} // namespace

int longestId(QStringView type, QStringView platform)
{
    if (type == "storage"_L1)
        return isCloud(platform) ? 54 : 0;
    if (platform == "aws"_L1)
        return type == "worker"_L1 || type == "service-account"_L1 ? 55 : 0;
    if (platform == "gcp"_L1)
        return type == "service-account"_L1 ? 21 : type == "compute-cluster"_L1 ? 18 : 0;
    if (platform == "azure"_L1)
        return type == "vault"_L1 ? 15 : type == "worker"_L1 ? 23 : 0;
    return 0;
}

std::optional<MemoryRange> workerMemory(QStringView platform)
{
    if (platform == "aws"_L1)
        return MemoryRange{128, 10240, {}};
    if (platform == "gcp"_L1)
        return MemoryRange{128, 32768, {}};
    if (platform == "azure"_L1)
        return MemoryRange{512, 4096, {512, 1024, 1536, 2048, 2560, 3072, 3584, 4096}};
    return std::nullopt;
}

CloudMapping CloudMapping::of(const StackResource& resource, const QString& platform)
{
    CloudMapping out;
    out.platform = platform;
    out.service = cloudService(resource.type(), platform);
    if (resource.type() == "worker"_L1 && resource.isPublic()) {
        const PublicWorker reached = publicWorker(platform);
        if (!reached.service.isEmpty())
            out.service += u", "_s + reached.service;
        out.urlFormat = reached.urlFormat;
    }
    if (resource.isPublic())
        out.certificate = certificateOf(platform);
    if (resource.type() == "worker"_L1) {
        if (const auto range = workerMemory(platform)) {
            QStringList steps;
            for (const int step : range->steps)
                steps.append(QString::number(step));
            out.limits.append(steps.isEmpty() ? tr("Memory %1 to %2 MB").arg(range->least).arg(range->most)
                                              : tr("Memory one of %1 MB").arg(steps.join(u", "_s)));
            const auto size = resource.wholeValue(u"memoryMb");
            out.fits = !size || (*size <= range->most && (*size >= range->least || !range->steps.isEmpty()));
        }
    }
    if (const int longest = longestId(resource.type(), platform); longest > 0) {
        out.limits.append(tr("Id up to %1 characters").arg(longest));
        out.fits = out.fits && resource.id().size() <= longest;
    }
    return out;
}

} // namespace alien
