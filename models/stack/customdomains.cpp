// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/customdomains.h"

#include "client/codec/writer.h"
#include "models/stack/stackdocument.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CustomDomains", text);
}

const auto kPlace = u"/domains/customDomains"_s;

/// Labels of letters, digits and hyphens, at least two; "*." in front is a certificate's matter, not a domain.
bool isHostName(const QString& name)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QStringList labels = name.split(u'.');
    for (const QString& part : labels) {
        if (!label.match(part).hasMatch())
            return false;
    }
    return labels.size() > 1 && name.size() <= 253;
}

/// name, or name.of.parts as Kubernetes names objects.
bool isKubernetesName(const QString& name, bool dots)
{
    static const QRegularExpression plain(u"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"_s);
    const QStringList parts = dots ? name.split(u'.') : QStringList{name};
    for (const QString& part : parts) {
        if (!plain.match(part).hasMatch())
            return false;
    }
    return name.size() <= (dots ? 253 : 63);
}

struct CertificateRule
{
    QString field; ///< under certificate
    QString value;
    QString missing;
    bool good = true;
    QString expected;
};

CertificateRule certificateRule(const DomainSetting& domain, const QString& platform)
{
    if (platform == "aws"_L1) {
        static const QRegularExpression arn(
            u"^arn:aws[a-z-]*:acm:[a-z]{2}[a-z0-9-]*-[0-9]+:[0-9]{12}:certificate/[A-Za-z0-9-]+$"_s);
        return {u"/aws/certificateArn"_s, domain.certificateArn, tr("The ACM certificate ARN is missing."),
                arn.match(domain.certificateArn).hasMatch(),
                tr("An ACM certificate ARN reads arn:aws:acm:REGION:ACCOUNT:certificate/ID.")};
    }
    if (platform == "gcp"_L1) {
        static const QRegularExpression name(
            u"^(projects/[^/\\s]+/locations/[^/\\s]+/certificates/)?[a-z][a-z0-9-]{0,62}$"_s);
        return {
            u"/gcp/certificateName"_s, domain.certificateName,
            tr("The name of the Certificate Manager certificate is missing."),
            name.match(domain.certificateName).hasMatch(),
            tr("A certificate name is of a to z, 0 to 9 and hyphens, or projects/P/locations/L/certificates/NAME.")};
    }
    if (platform == "azure"_L1) {
        static const QRegularExpression id(
            u"^https://[a-z0-9-]+\\.vault\\.[a-z.]+/(certificates|secrets)/[A-Za-z0-9-]+(/[A-Za-z0-9]+)?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        return {u"/azure/keyVaultCertificateId"_s, domain.keyVaultCertificateId,
                tr("The Key Vault certificate ID is missing."), id.match(domain.keyVaultCertificateId).hasMatch(),
                tr("A Key Vault certificate ID reads https://VAULT.vault.azure.net/certificates/NAME.")};
    }
    if (platform == "kubernetes"_L1) {
        const bool good = isKubernetesName(domain.secretName, true) &&
                          (domain.secretNamespace.isEmpty() || isKubernetesName(domain.secretNamespace, false));
        return {u"/kubernetes/tlsSecretRef/secretName"_s, domain.secretName,
                tr("The name of the TLS secret is missing."), good,
                tr("Names of secrets and namespaces are of a to z, 0 to 9 and hyphens.")};
    }
    return {};
}

} // namespace

QList<DomainSetting> customDomains(const QByteArray& settings)
{
    QList<DomainSetting> out;
    const Document document = Document::parse(settings);
    const Document::Node all = document.at(kPlace);
    for (int i = 0; all.type() == Document::Type::Object && i < all.size(); ++i) {
        const Document::Node one = all.at(i);
        const Document::Node certificate = one.find("certificate");
        const Document::Node secret = certificate.find("kubernetes").find("tlsSecretRef");
        out.append({all.keyAt(i), one.find("domain").text(), certificate.find("aws").find("certificateArn").text(),
                    certificate.find("gcp").find("certificateName").text(),
                    certificate.find("azure").find("keyVaultCertificateId").text(),
                    certificate.find("azure").find("keyVaultResourceId").text(), secret.find("secretName").text(),
                    secret.find("namespace").text()});
    }
    return out;
}

QByteArray withCustomDomains(const QByteArray& settings, const QList<DomainSetting>& domains)
{
    const Document document = Document::parse(settings.trimmed().isEmpty() ? QByteArray("{}") : settings);
    if (domains.isEmpty())
        return editedStack(document, {StackEdit::remove(kPlace)}).value_or(settings);
    QByteArray all = "{";
    for (const DomainSetting& domain : domains) {
        codec::Writer certificate;
        if (!domain.certificateArn.isEmpty())
            certificate.object("aws", codec::Writer().text("certificateArn", domain.certificateArn));
        if (!domain.certificateName.isEmpty())
            certificate.object("gcp", codec::Writer().text("certificateName", domain.certificateName));
        if (!domain.keyVaultCertificateId.isEmpty())
            certificate.object("azure", codec::Writer()
                                            .text("keyVaultCertificateId", domain.keyVaultCertificateId)
                                            .textUnlessEmpty("keyVaultResourceId", domain.keyVaultResourceId));
        if (!domain.secretName.isEmpty())
            certificate.object(
                "kubernetes",
                codec::Writer().object("tlsSecretRef", codec::Writer()
                                                           .text("secretName", domain.secretName)
                                                           .textUnlessEmpty("namespace", domain.secretNamespace)));
        codec::Writer one;
        one.text("domain", domain.domain).object("certificate", certificate);
        all += (all.size() > 1 ? "," : "") + codec::Writer::quoted(domain.resource) + ':' + one.toJson();
    }
    return editedStack(document, {StackEdit::set(kPlace, all + '}')}).value_or(settings);
}

QList<Finding> checkCustomDomain(const DomainSetting& domain, const QString& platform)
{
    QList<Finding> out;
    const QString base = kPlace + u'/' + pointerToken(domain.resource);
    const auto add = [&](const QString& pointer, const QString& text, const QString& why) {
        Finding finding;
        finding.severity = Finding::Severity::Error;
        finding.source = Finding::Source::Names;
        finding.platform = platform;
        finding.resource = domain.resource;
        finding.pointer = base + pointer;
        finding.text = text;
        finding.why = why;
        out.append(finding);
    };
    if (!isHostName(domain.domain))
        add(u"/domain"_s,
            domain.domain.isEmpty() ? tr("The domain is missing.") : tr("%1 is no domain name.").arg(domain.domain),
            tr("A domain reads api.example.com: no scheme, no port, no path."));
    const CertificateRule rule = certificateRule(domain, platform);
    if (rule.field.isEmpty())
        return out;
    if (rule.value.isEmpty())
        add(u"/certificate"_s + rule.field, rule.missing, rule.expected);
    else if (!rule.good)
        add(u"/certificate"_s + rule.field, tr("%1 is not a name of a certificate on %2.").arg(rule.value, platform),
            rule.expected);
    return out;
}

bool isPublicConfig(const Document::Node& config)
{
    if (config.find("ingress").text() == "public"_L1 || config.find("publicEndpoints").size() > 0)
        return true;
    const Document::Node ports = config.find("ports");
    for (int i = 0; ports.type() == Document::Type::Array && i < ports.size(); ++i) {
        if (ports.at(i).find("expose").type() == Document::Type::String)
            return true;
    }
    return false;
}

QStringList publicResources(const Document::Node& stack)
{
    QStringList out;
    const Document::Node resources = stack.find("resources");
    for (int i = 0; resources.type() == Document::Type::Object && i < resources.size(); ++i) {
        if (isPublicConfig(resources.at(i).find("config")))
            out.append(resources.keyAt(i));
    }
    out.sort();
    return out;
}

QString certificateWord(const QString& platform)
{
    if (platform == "aws"_L1)
        return tr("ACM certificate ARN");
    if (platform == "gcp"_L1)
        return tr("Certificate Manager name");
    if (platform == "azure"_L1)
        return tr("Key Vault certificate ID");
    return platform == "kubernetes"_L1 ? tr("TLS secret") : QString();
}

QString dnsRecordWords(const DomainSetting& domain, const QString& platform, const QString& target)
{
    if (!target.isEmpty())
        return tr("CNAME record for %1 that points at %2. At the top of a zone, where no CNAME may stand, use the "
                  "provider's alias record.")
            .arg(domain.domain, target);
    if (platform == "local"_L1 || platform == "test"_L1)
        return tr("%1 needs no public record: the platform %2 runs on the manager's host.")
            .arg(domain.domain, platform);
    return tr("A record for %1 that points at the load balancer of %2. Its name is known once the deployment runs, and "
              "stands with its public URLs. The customer manages DNS.")
        .arg(domain.domain, domain.resource);
}

} // namespace alien
