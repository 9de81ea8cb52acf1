// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/domaineditor.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

class DomainEditor::Row : public QWidget
{
public:
    Row(const DomainSetting& domain, int number, QWidget* parent)
        : QWidget(parent)
        , resource(new QComboBox(this))
        , host(new QLineEdit(domain.domain, this))
        , certificate(new QLineEdit(this))
        , more(new QLineEdit(this))
        , remove(makeIconButton(IconId::Close, DomainEditor::tr("Remove domain"), this))
        , words(new TextLabel({}, FontRole::Small, Token::Muted, this))
        , m_domain(domain)
    {
        Look& look = Look::of(this);
        const QString base = u"create.domain.%1."_s.arg(number);
        const auto name = [&](QWidget* widget, const QString& id, const QString& accessible) {
            widget->setObjectName(base + id);
            widget->setAccessibleName(accessible);
        };
        name(resource, u"resource"_s, DomainEditor::tr("Resource of the domain"));
        name(host, u"host"_s, DomainEditor::tr("Custom domain"));
        name(certificate, u"certificate"_s, DomainEditor::tr("Certificate"));
        name(more, u"more"_s, DomainEditor::tr("More of the certificate"));
        name(remove, u"remove"_s, DomainEditor::tr("Remove domain"));
        words->setObjectName(base + u"words"_s);
        words->setWordWrap(true);
        resource->setEditable(true);
        resource->setInsertPolicy(QComboBox::NoInsert);
        host->setPlaceholderText(u"api.example.com"_s);
        for (QLineEdit* line : {certificate, more})
            look.dress(line, FontRole::Mono);
        auto* line = new QHBoxLayout;
        line->setSpacing(look.px(8));
        line->addWidget(resource, 2);
        line->addWidget(host, 5);
        line->addWidget(remove);
        // Names of certificates are long.
        auto* proof = new QHBoxLayout;
        proof->setSpacing(look.px(8));
        proof->addWidget(certificate, 3);
        proof->addWidget(more, 2);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(look.px(4));
        column->addLayout(line);
        column->addLayout(proof);
        column->addWidget(words);
    }

    void setPlatform(const QString& platform, const QStringList& resources)
    {
        m_platform = platform;
        const QSignalBlocker quietBox(resource);
        const QSignalBlocker quietCertificate(certificate);
        const QSignalBlocker quietMore(more);
        resource->clear();
        resource->addItems(resources);
        resource->setCurrentText(m_domain.resource);
        certificate->setVisible(!certificateWord(platform).isEmpty());
        certificate->setPlaceholderText(certificateWord(platform));
        certificate->setText(platform == "aws"_L1          ? m_domain.certificateArn
                             : platform == "gcp"_L1        ? m_domain.certificateName
                             : platform == "azure"_L1      ? m_domain.keyVaultCertificateId
                             : platform == "kubernetes"_L1 ? m_domain.secretName
                                                           : QString());
        more->setVisible(platform == "azure"_L1 || platform == "kubernetes"_L1);
        more->setPlaceholderText(platform == "azure"_L1 ? DomainEditor::tr("vault's resource ID, if needed")
                                                        : DomainEditor::tr("namespace, if another"));
        more->setText(platform == "azure"_L1 ? m_domain.keyVaultResourceId : m_domain.secretNamespace);
        judge();
    }

    /// Certificates of other platforms stay as they were.
    [[nodiscard]] DomainSetting domain() const
    {
        DomainSetting out = m_domain;
        out.resource = resource->currentText().trimmed();
        out.domain = host->text().trimmed();
        const QString name = certificate->text().trimmed();
        if (m_platform == "aws"_L1)
            out.certificateArn = name;
        else if (m_platform == "gcp"_L1)
            out.certificateName = name;
        else if (m_platform == "azure"_L1) {
            out.keyVaultCertificateId = name;
            out.keyVaultResourceId = more->text().trimmed();
        } else if (m_platform == "kubernetes"_L1) {
            out.secretName = name;
            out.secretNamespace = more->text().trimmed();
        }
        return out;
    }
    void keep() { m_domain = domain(); }

    [[nodiscard]] QString problem() const
    {
        const DomainSetting now = domain();
        if (now.resource.isEmpty())
            return now.domain.isEmpty() ? QString()
                                        : DomainEditor::tr("Name the resource that %1 is for.").arg(now.domain);
        const QList<Finding> findings = checkCustomDomain(now, m_platform);
        return findings.isEmpty() ? QString() : findings.first().text + u' ' + findings.first().why;
    }

    void judge()
    {
        const DomainSetting now = domain();
        const QList<Finding> findings = checkCustomDomain(now, m_platform);
        const auto wrong = [&findings](QStringView place) {
            return std::any_of(findings.cbegin(), findings.cend(),
                               [place](const Finding& finding) { return finding.pointer.contains(place); });
        };
        setFieldError(host, !now.domain.isEmpty() && wrong(u"/domain"));
        setFieldError(certificate, !certificate->text().isEmpty() && wrong(u"/certificate/"));
        const QString what = problem();
        words->setRole(FontRole::Small, what.isEmpty() ? Token::Muted : Token::Failed);
        words->setText(!what.isEmpty()          ? what
                       : now.resource.isEmpty() ? QString()
                                                : DomainEditor::tr("DNS: %1").arg(dnsRecordWords(now, m_platform, {})));
        words->setVisible(!words->text().isEmpty());
    }

    QComboBox* resource;
    QLineEdit* host;
    QLineEdit* certificate;
    QLineEdit* more;
    QPushButton* remove;
    TextLabel* words;

private:
    DomainSetting m_domain;
    QString m_platform;
};

DomainEditor::DomainEditor(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Look::of(this).px(4));
    auto* add = new QPushButton(tr("Add domain"), this);
    add->setObjectName(u"create.domain.add"_s);
    add->setAccessibleName(tr("Add domain"));
    auto* line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch(1);
    m_layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, [this] {
        DomainSetting fresh;
        for (const QString& id : std::as_const(m_resources)) {
            if (std::none_of(m_rows.cbegin(), m_rows.cend(),
                             [&id](const Row* row) { return row->domain().resource == id; })) {
                fresh.resource = id;
                break;
            }
        }
        addRow(fresh)->host->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

DomainEditor::Row* DomainEditor::addRow(const DomainSetting& domain)
{
    auto* row = new Row(domain, int(m_rows.size()), this);
    row->setPlatform(m_platform, m_resources);
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    const auto edited = [this, row] {
        row->keep();
        row->judge();
        Q_EMIT changed();
    };
    connect(row->resource, &QComboBox::currentTextChanged, this, edited);
    for (QLineEdit* line : {row->host, row->certificate, row->more})
        connect(line, &QLineEdit::textChanged, this, edited);
    connect(row->remove, &QPushButton::clicked, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
        Q_EMIT changed();
    });
    return row;
}

void DomainEditor::setPlatform(const QString& platform, const QStringList& resources)
{
    if (platform == m_platform && resources == m_resources)
        return;
    m_platform = platform;
    m_resources = resources;
    for (Row* row : std::as_const(m_rows))
        row->setPlatform(platform, resources);
}

void DomainEditor::setDomains(const QList<DomainSetting>& wanted)
{
    if (wanted == domains())
        return;
    for (Row* row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
    for (const DomainSetting& domain : wanted)
        addRow(domain);
}

QList<DomainSetting> DomainEditor::domains() const
{
    QList<DomainSetting> out;
    for (const Row* row : m_rows) {
        if (DomainSetting domain = row->domain(); !domain.resource.isEmpty())
            out.append(domain);
    }
    return out;
}

QString DomainEditor::problem() const
{
    QStringList seen;
    for (const Row* row : m_rows) {
        if (const QString what = row->problem(); !what.isEmpty())
            return tr("Custom domain: %1").arg(what);
        const QString resource = row->domain().resource;
        if (!resource.isEmpty() && seen.contains(resource))
            return tr("Custom domain: %1 has two; a resource takes one.").arg(resource);
        seen.append(resource);
    }
    return {};
}

} // namespace alien
