// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/secretservice.h"

#include "app/platform/dbuscall.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

#include <memory>
#include <optional>
#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;

const auto name = u"org.freedesktop.secrets"_s;
const auto root = u"/org/freedesktop/secrets"_s;
const auto serviceInterface = u"org.freedesktop.Secret.Service"_s;
const auto promptInterface = u"org.freedesktop.Secret.Prompt"_s;
/// Opening the window is quick; the operator's answer to it comes as a signal.
constexpr int timeoutMs = 10'000;

template<class Reply, class Fn>
void call(const QDBusConnection& bus, QObject* context, const QDBusMessage& message, Fn fn)
{
    callDBus<Reply>(bus, context, message, std::move(fn), timeoutMs);
}

QDBusMessage toService(const QString& method, const QVariantList& arguments)
{
    auto message = QDBusMessage::createMethodCall(name, root, serviceInterface, method);
    message.setArguments(arguments);
    return message;
}

/// QtKeychain takes KWallet there, which says nothing about locks here.
bool isPlasma()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP") + ' ' + qgetenv("DESKTOP_SESSION");
    return desktop.toLower().contains("kde") || desktop.toLower().contains("plasma") ||
           qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

} // namespace

SecretServiceLock::SecretServiceLock(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<Attributes>();
}

void SecretServiceLock::look(const QString& service, const QString& key, std::function<void(bool)> fn)
{
    m_locked.clear();
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [fn = std::move(fn)] { fn(false); }, Qt::QueuedConnection);
        return;
    }
    if (key.isEmpty())
        return lookAtDefault(fn);
    // The names that QtKeychain gives its attributes.
    const Attributes attributes{{u"user"_s, key}, {u"server"_s, service}};
    using Found = QDBusPendingReply<Paths, Paths>;
    call<Found>(m_bus, this, toService(u"SearchItems"_s, {QVariant::fromValue(attributes)}),
                [this, fn = std::move(fn)](const Found& found) {
                    if (found.isError() || !found.argumentAt<0>().isEmpty())
                        return fn(false);
                    m_locked = found.argumentAt<1>();
                    if (!m_locked.isEmpty())
                        return fn(true);
                    lookAtDefault([this, fn](bool locked) {
                        m_locked.clear(); // nobody is asked to open what may hold nothing of ours
                        fn(locked);
                    });
                });
}

void SecretServiceLock::lookAtDefault(const std::function<void(bool)>& fn)
{
    using Path = QDBusPendingReply<QDBusObjectPath>;
    call<Path>(m_bus, this, toService(u"ReadAlias"_s, {u"default"_s}), [this, fn](const Path& alias) {
        const QString path = alias.isError() ? QString() : alias.value().path();
        if (path.size() < 2)
            return fn(false);
        auto get = QDBusMessage::createMethodCall(name, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        using Value = QDBusPendingReply<QDBusVariant>;
        call<Value>(m_bus, this, get, [this, fn, path](const Value& value) {
            const bool locked = !value.isError() && value.value().variant().toBool();
            if (locked)
                m_locked = {QDBusObjectPath(path)};
            fn(locked);
        });
    });
}

void SecretServiceLock::ask(std::function<void()> opened)
{
    if (m_locked.isEmpty())
        return;
    m_opened = std::move(opened);
    if (!m_prompt.isEmpty())
        return;
    using Unlocked = QDBusPendingReply<Paths, QDBusObjectPath>;
    call<Unlocked>(m_bus, this, toService(u"Unlock"_s, {QVariant::fromValue(m_locked)}),
                   [this](const Unlocked& unlocked) {
                       if (unlocked.isError() || !m_prompt.isEmpty())
                           return;
                       const auto path = unlocked.argumentAt<1>();
                       if (path.path().size() > 1)
                           prompt(path);
                       else if (m_opened)
                           std::exchange(m_opened, {})();
                   });
}

void SecretServiceLock::prompt(const QDBusObjectPath& path)
{
    m_prompt = path.path();
    // No service's name: Qt would look up its owner, and wait for that.
    m_bus.connect({}, m_prompt, promptInterface, u"Completed"_s, this, SLOT(completed(bool)));
    auto message = QDBusMessage::createMethodCall(name, m_prompt, promptInterface, u"Prompt"_s);
    message.setArguments({QString()});
    using Nothing = QDBusPendingReply<>;
    call<Nothing>(m_bus, this, message, [this, shown = m_prompt](const Nothing& answer) {
        if (answer.isError() && m_prompt == shown)
            endPrompt();
    });
}

void SecretServiceLock::completed(bool dismissed)
{
    endPrompt();
    if (const auto opened = std::exchange(m_opened, {}); opened && !dismissed)
        opened();
}

void SecretServiceLock::endPrompt()
{
    m_bus.disconnect({}, m_prompt, promptInterface, u"Completed"_s, this, SLOT(completed(bool)));
    m_prompt.clear();
}

namespace {

/// Whoever has a token does not wait at the start until the session bus answers.
class LockOnceAsked : public KeyringLock
{
public:
    void look(const QString& service, const QString& key, std::function<void(bool)> fn) override
    {
        lock().look(service, key, std::move(fn));
    }
    void ask(std::function<void()> opened) override { lock().ask(std::move(opened)); }

private:
    SecretServiceLock& lock()
    {
        if (!m_lock)
            m_lock.emplace(QDBusConnection::sessionBus());
        return *m_lock;
    }
    std::optional<SecretServiceLock> m_lock;
};

} // namespace

std::unique_ptr<SecretStore> desktopSecrets()
{
    if (isPlasma())
        return std::make_unique<KeychainStore>();
    return std::make_unique<KeychainStore>(std::make_unique<LockOnceAsked>());
}

} // namespace alien
