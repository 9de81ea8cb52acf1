// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connect/connectionform.h"

#include "models/connection/tokencommand.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/colorswatch.h"
#include "views/common/widgets/flowlayout.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"
#include "views/connect/protectioncard.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QWidget* stacked(QWidget* upper, QWidget* lower, QWidget* parent, int space)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(upper);
    column->addWidget(lower);
    return box;
}

bool isHexDigest(const QString& text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isHex);
}

QString digestOf(QString text)
{
    return text.remove(u':').remove(u' ').toLower();
}

} // namespace

ConnectionForm::ConnectionForm(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(m_look.px(10));
    form->setVerticalSpacing(m_look.px(8));
    addWhere(form);
    addProtection(form);
    addColor(form);
    addToken(form);
    addMore(form);
    setFromCommand(false);
    setKeyring(true, {});
    clear();
}

ConnectionForm::Field ConnectionForm::addField(QFormLayout* form, const QString& id, const QString& label,
                                               QWidget* owner)
{
    Field field{new QLineEdit(owner), new TextLabel({}, FontRole::Small, Token::Muted, owner), false};
    field.edit->setObjectName(u"connect."_s + id);
    field.edit->setAccessibleName(label);
    setBigControl(field.edit);
    field.note->setObjectName(u"connect."_s + id + u".note"_s);
    field.note->setWordWrap(true);
    field.note->hide();
    auto* words = new TextLabel(label, FontRole::Body, Token::Muted, owner);
    words->setBuddy(field.edit);
    words->setMinimumHeight(m_look.px(28));
    // Beside its field, also when an error stands below that; and one column for both forms.
    words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    words->setMinimumWidth(m_look.px(100));
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(words, stacked(field.edit, field.note, owner, m_look.px(3)));
    return field;
}

void ConnectionForm::addWhere(QFormLayout* form)
{
    m_url = addField(form, u"url"_s, tr("Manager URL"), this);
    m_url.edit->setPlaceholderText(u"https://manager.example.com"_s);
    m_token = addField(form, u"token"_s, tr("Token"), this);
    m_token.edit->setEchoMode(QLineEdit::Password);
    m_token.edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_command = addField(form, u"tokenCommand"_s, tr("Token from a command"), this);
    m_command.edit->setPlaceholderText(u"pass show alien/production"_s);
    m_sourceLink = new LinkLabel({}, this);
    m_sourceLink->setObjectName(u"connect.tokenSource"_s);
    m_sourceLink->setSmall(true);
    connect(m_sourceLink, &LinkLabel::clicked, this, [this] {
        setFromCommand(!m_fromCommand);
        (m_fromCommand ? m_command : m_token).edit->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    form->addRow(QString(), m_sourceLink);
    for (auto* mono : {m_url.edit, m_token.edit, m_command.edit})
        m_look.dress(mono, FontRole::Mono);
    m_eye = m_token.edit->addAction(m_look.icon(IconId::Eye), QLineEdit::TrailingPosition);
    m_eye->setText(tr("Show the token"));
    m_eye->setToolTip(m_eye->text());
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, [this](bool shown) {
        m_token.edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIcon(m_look.icon(shown ? IconId::EyeOff : IconId::Eye));
    });
    m_name = addField(form, u"name"_s, tr("Name"), this);

    connect(m_url.edit, &QLineEdit::textEdited, this, [this] { suggestName(); });
    connect(m_name.edit, &QLineEdit::textEdited, this, [this] { m_name.touched = true; });
    for (auto* field : {&m_url, &m_token, &m_command, &m_name}) {
        connect(field->edit, &QLineEdit::textChanged, this, [this] { check(), Q_EMIT edited(); });
        connect(field->edit, &QLineEdit::editingFinished, this, [this, field] {
            field->touched = field->touched || !field->edit->text().isEmpty();
            check();
        });
        connect(field->edit, &QLineEdit::returnPressed, this, [this] { complain(), Q_EMIT submitted(); });
    }
}

void ConnectionForm::addProtection(QFormLayout* form)
{
    auto* cards = new QWidget(this);
    auto* row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.px(8));
    m_protection = new QButtonGroup(this);
    for (const auto protection : {Protection::Production, Protection::Staging, Protection::Sandbox}) {
        auto* card = new ProtectionCard(m_look, protection, cards);
        card->setObjectName(u"connect.protection."_s + QString::fromLatin1(wireName(protection)));
        m_protection->addButton(card, int(protection));
        row->addWidget(card, 1);
    }
    auto* words = new TextLabel(tr("Protection"), FontRole::Body, Token::Muted, this);
    words->setMinimumHeight(m_look.px(28));
    form->addRow(words, cards);
    connect(m_protection, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        // Production opens locked unless the operator says otherwise (safety E).
        if (!m_readOnlyTouched)
            (Protection(id) == Protection::Production ? m_readOnly : m_act)->setChecked(true);
        Q_EMIT edited();
    });
}

void ConnectionForm::addColor(QFormLayout* form)
{
    auto* choices = new QWidget(this);
    auto* row = new FlowLayout(choices);
    row->setContentsMargins(0, m_look.px(4), 0, 0);
    row->setSpacing(m_look.px(12));
    m_color = new QButtonGroup(this);
    for (const ConnectionColor color : connectionColors) {
        auto* choice = new QRadioButton(ColorSwatch::word(color), choices);
        const auto wire = color == ConnectionColor::None ? u"none"_s : QString::fromLatin1(wireName(color));
        choice->setObjectName(u"connect.color."_s + wire);
        choice->setAccessibleName(tr("Colour: %1").arg(choice->text()));
        choice->setIcon(ColorSwatch::icon(color, m_look));
        m_color->addButton(choice, int(color));
        row->addWidget(choice);
    }
    auto* words = new TextLabel(tr("Colour"), FontRole::Body, Token::Muted, this);
    words->setMinimumHeight(m_look.px(28));
    form->addRow(words, choices);
    connect(m_color, &QButtonGroup::idClicked, this, [this] { m_colorTouched = true, Q_EMIT edited(); });
}

void ConnectionForm::addToken(QFormLayout* form)
{
    m_keep = new QCheckBox(tr("In this desktop's secret store"), this);
    m_keep->setObjectName(u"connect.keep"_s);
    m_keep->setAccessibleName(tr("Keep the token in this desktop's secret store"));
    connect(m_keep, &QCheckBox::toggled, this, &ConnectionForm::edited);
    m_keepNote = new TextLabel({}, FontRole::Small, Token::Muted, this);
    m_keepNote->setObjectName(u"connect.keep.note"_s);
    m_keepNote->setWordWrap(true);
    form->addRow(new TextLabel(tr("Keep the token"), FontRole::Body, Token::Muted, this),
                 m_keepRow = stacked(m_keep, m_keepNote, this, m_look.px(3)));

    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_act = new QPushButton(tr("Read and act"), box);
    m_act->setObjectName(u"connect.act"_s);
    m_readOnly = new QPushButton(tr("Read only"), box);
    m_readOnly->setObjectName(u"connect.readOnly"_s);
    auto* group = new QButtonGroup(this);
    for (auto* button : {m_act, m_readOnly}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] { m_readOnlyTouched = true, Q_EMIT edited(); });
    }
    auto* note =
        new TextLabel(tr("Read only locks every action; production begins so"), FontRole::Small, Token::Muted, box);
    row->addSpacing(m_look.px(8));
    row->addWidget(note, 1);
    form->addRow(new TextLabel(tr("Open as"), FontRole::Body, Token::Muted, this), box);
}

void ConnectionForm::addMore(QFormLayout* form)
{
    m_moreLink = new LinkLabel(tr("Certificates and proxy"), this);
    m_moreLink->setObjectName(u"connect.more"_s);
    form->addRow(QString(), m_moreLink);
    m_more = new QWidget(this);
    auto* more = new QFormLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    more->setHorizontalSpacing(m_look.px(10));
    more->setVerticalSpacing(m_look.px(8));
    m_caFile = addField(more, u"caFile"_s, tr("CA file"), m_more);
    m_caFile.edit->setPlaceholderText(tr("PEM, besides those of this system"));
    m_pin = addField(more, u"pin"_s, tr("Pinned SHA-256"), m_more);
    m_pin.edit->setPlaceholderText(tr("of the manager's own certificate"));
    m_look.dress(m_pin.edit, FontRole::Mono);
    m_proxy = new QComboBox(m_more);
    m_proxy->setObjectName(u"connect.proxy"_s);
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->addItem(tr("As this system says"), int(ProxyChoice::System));
    m_proxy->addItem(tr("None"), int(ProxyChoice::None));
    m_proxy->addItem(tr("This one"), int(ProxyChoice::Manual));
    m_proxyUrl = new QLineEdit(m_more);
    m_proxyUrl->setObjectName(u"connect.proxyUrl"_s);
    m_proxyUrl->setAccessibleName(tr("Proxy URL"));
    m_proxyUrl->setPlaceholderText(u"http://proxy.example.com:3128"_s);
    auto* words = new TextLabel(tr("Proxy"), FontRole::Body, Token::Muted, m_more);
    words->setBuddy(m_proxy);
    more->addRow(words, stacked(m_proxy, m_proxyUrl, m_more, m_look.px(3)));
    form->addRow(m_more);
    m_more->hide();

    connect(m_moreLink, &LinkLabel::clicked, this, [this] { m_more->setVisible(m_more->isHidden()); });
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        m_proxyUrl->setVisible(m_proxy->currentData().toInt() == int(ProxyChoice::Manual));
        check();
        Q_EMIT edited();
    });
    for (auto* edit : {m_caFile.edit, m_pin.edit, m_proxyUrl})
        connect(edit, &QLineEdit::textChanged, this, [this] { check(), Q_EMIT edited(); });
}

void ConnectionForm::setProfile(const Profile& profile, bool hasToken, const QString& tokenCommand)
{
    m_start = profile;
    // A connection with a command keeps no token; going back to a typed one keeps it as a new connection would.
    m_start.keepToken = profile.keepToken || !tokenCommand.isEmpty();
    m_hasToken = hasToken;
    m_url.edit->setText(profile.url.toString());
    m_token.edit->clear();
    m_token.edit->setPlaceholderText(hasToken ? tr("as kept; type another to replace it") : tr("ax_…"));
    m_name.edit->setText(profile.name);
    m_name.touched = !profile.name.isEmpty();
    m_readOnlyTouched = true;
    if (auto* card = m_protection->button(int(profile.protection)))
        card->setChecked(true);
    m_color->button(int(profile.ownColor()))->setChecked(true);
    m_colorTouched = false;
    (profile.readOnly ? m_readOnly : m_act)->setChecked(true);
    m_command.edit->setText(tokenCommand);
    setFromCommand(!tokenCommand.isEmpty());
    m_keep->setChecked(m_start.keepToken && m_keyring);
    m_caFile.edit->setText(profile.caFile);
    m_pin.edit->setText(QString::fromLatin1(profile.pinnedSha256));
    m_proxy->setCurrentIndex(m_proxy->findData(int(profile.proxy)));
    m_proxyUrl->setText(profile.proxyUrl);
    m_proxyUrl->setVisible(profile.proxy == ProxyChoice::Manual);
    m_more->setVisible(!profile.caFile.isEmpty() || !profile.pinnedSha256.isEmpty() ||
                       profile.proxy != ProxyChoice::System);
    m_url.touched = m_token.touched = m_command.touched = m_complains = false;
    check();
}

void ConnectionForm::clear()
{
    Profile fresh;
    fresh.protection = Protection::Staging;
    setProfile(fresh, false);
    m_name.touched = false;
    m_readOnlyTouched = false;
}

Profile ConnectionForm::profile() const
{
    Profile profile = m_start;
    QString problem;
    const QUrl url = normalizedUrl(m_url.edit->text().trimmed(), &problem);
    // The consent to plain http was given for the former address.
    if (url != profile.url)
        profile.httpConfirmed = false;
    profile.url = problem.isEmpty() ? url : QUrl();
    profile.name = m_name.edit->text().trimmed();
    profile.protection = Protection(std::max(0, m_protection->checkedId()));
    if (m_colorTouched)
        profile.color = QString::fromLatin1(wireName(ConnectionColor(m_color->checkedId())));
    profile.readOnly = m_readOnly->isChecked();
    profile.keepToken = m_keep->isChecked() && !m_fromCommand;
    profile.caFile = m_caFile.edit->text().trimmed();
    profile.pinnedSha256 = digestOf(m_pin.edit->text()).toLatin1();
    profile.proxy = ProxyChoice(m_proxy->currentData().toInt());
    profile.proxyUrl = profile.proxy == ProxyChoice::Manual ? m_proxyUrl->text().trimmed() : QString();
    return profile;
}

Secret ConnectionForm::token() const
{
    return m_fromCommand ? Secret() : Secret(m_token.edit->text().trimmed().toLatin1());
}

QString ConnectionForm::tokenCommand() const
{
    return m_fromCommand ? m_command.edit->text().trimmed() : QString();
}

void ConnectionForm::setKeyring(bool usable, const QString& why)
{
    m_keyring = usable;
    m_keep->setEnabled(usable);
    m_keep->setChecked(usable && m_start.keepToken);
    m_keep->setToolTip(usable ? QString() : why);
    m_keepNote->setText(usable ? tr("Never written to a file.")
                               : tr("No secret store answers (%1): the token lasts for this run only.").arg(why));
    m_keepNote->setRole(FontRole::Small, usable ? Token::Muted : Token::Attention);
    m_keep->setAccessibleDescription(m_keepNote->text());
}

void ConnectionForm::setTakenNames(const QStringList& names)
{
    m_takenNames = names;
    check();
}

void ConnectionForm::setPin(const QByteArray& sha256)
{
    m_more->show();
    m_pin.edit->setText(QString::fromLatin1(sha256));
}

QString ConnectionForm::urlProblem() const
{
    const QString text = m_url.edit->text().trimmed();
    if (text.isEmpty())
        return tr("The manager's address is missing.");
    QString problem;
    return normalizedUrl(text, &problem).isEmpty() && problem.isEmpty() ? tr("This is not an address.") : problem;
}

QString ConnectionForm::tokenProblem(bool required) const
{
    if (m_fromCommand)
        return {};
    const QString text = m_token.edit->text().trimmed();
    if (text.isEmpty())
        return required && !m_hasToken ? tr("The token is missing.") : QString();
    const auto isPlain = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    if (!std::all_of(text.begin(), text.end(), isPlain))
        return tr(
            "A token has no blanks and no letters beyond ASCII; this was perhaps copied with more than the token.");
    return {};
}

QString ConnectionForm::nameProblem() const
{
    const QString name = m_name.edit->text().trimmed();
    if (name.isEmpty())
        return tr("A name is missing.");
    if (name != m_start.name && m_takenNames.contains(name, Qt::CaseInsensitive))
        return tr("Another connection has this name.");
    return {};
}

QString ConnectionForm::commandProblem(bool required) const
{
    const QString command = m_command.edit->text().trimmed();
    if (!m_fromCommand)
        return {};
    if (command.isEmpty())
        return required ? tr("The command is missing.") : QString();
    return TokenCommand::problemOf(command);
}

void ConnectionForm::setFromCommand(bool on)
{
    m_fromCommand = on;
    auto* form = qobject_cast<QFormLayout*>(layout());
    form->setRowVisible(m_token.edit->parentWidget(), !on);
    form->setRowVisible(m_command.edit->parentWidget(), on);
    form->setRowVisible(m_keepRow, !on);
    m_sourceLink->setText(on ? tr("Type the token instead") : tr("Take the token from a command"));
    m_sourceLink->setAccessibleName(m_sourceLink->text());
    check();
}

QString ConnectionForm::firstProblem(bool withToken) const
{
    QString pin;
    if (const QString digest = digestOf(m_pin.edit->text()); !digest.isEmpty() && !isHexDigest(digest))
        pin = tr("A SHA-256 has 64 hexadecimal digits.");
    QString ca;
    if (const QString file = m_caFile.edit->text().trimmed(); !file.isEmpty() && !QFileInfo(file).isReadable())
        ca = tr("This file cannot be read.");
    for (const QString& problem :
         {urlProblem(), tokenProblem(withToken), commandProblem(true), nameProblem(), ca, pin}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

bool ConnectionForm::isValid(bool withToken) const
{
    return firstProblem(withToken).isEmpty();
}

void ConnectionForm::showNote(Field& field, const QString& problem, const QString& hint)
{
    setFieldError(field.edit, !problem.isEmpty());
    field.note->setRole(FontRole::Small, problem.isEmpty() ? Token::Muted : Token::Failed);
    field.note->setText(problem.isEmpty() ? hint : problem);
    field.note->setVisible(!field.note->text().isEmpty());
    field.edit->setAccessibleDescription(field.note->text());
}

void ConnectionForm::complain()
{
    m_complains = true;
    check();
}

void ConnectionForm::check()
{
    // Nobody is told off before having typed.
    const auto shown = [this](const Field& field, const QString& problem) {
        return m_complains || (field.touched && !field.edit->text().isEmpty()) ? problem : QString();
    };
    QString hint;
    QString ignored;
    const QUrl url = normalizedUrl(m_url.edit->text().trimmed(), &ignored);
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        hint = tr("Plain http: the token and all answers travel in the clear. You will be asked once.");
    showNote(m_url, shown(m_url, urlProblem()), hint);
    showNote(m_token, shown(m_token, tokenProblem(true)));
    showNote(
        m_command, shown(m_command, commandProblem(true)),
        tr("A program whose first line is the token. It is run without a shell at each start, and once more when the "
           "manager refuses the token; it has 10 seconds. The command is saved, what it prints never is."));
    showNote(m_name, shown(m_name, nameProblem()));
    const QString digest = digestOf(m_pin.edit->text());
    showNote(m_pin, digest.isEmpty() || isHexDigest(digest) ? QString() : tr("A SHA-256 has 64 hexadecimal digits."));
    const QString file = m_caFile.edit->text().trimmed();
    showNote(m_caFile, file.isEmpty() || QFileInfo(file).isReadable() ? QString() : tr("This file cannot be read."));
}

void ConnectionForm::suggestName()
{
    if (m_name.touched)
        return;
    QString ignored;
    const QUrl url = normalizedUrl(m_url.edit->text().trimmed(), &ignored);
    QString name = url.host();
    if (isLoopback(url) && url.port() > 0)
        name += u':' + QString::number(url.port());
    else if (name.startsWith("manager."_L1) && name.count(u'.') > 1)
        name = name.mid(8);
    m_name.edit->setText(name);
}

void ConnectionForm::focusFirst()
{
    (m_url.edit->text().isEmpty() ? m_url : m_fromCommand ? m_command : m_token).edit->setFocus(Qt::OtherFocusReason);
}

} // namespace alien
