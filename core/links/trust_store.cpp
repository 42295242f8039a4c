// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/trust_store.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <list>
#include <mutex>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

using std::chrono::nanoseconds;

// The kernel's clock for files ticks every 10 ms at the slowest: a file that was read sooner after
// its last change may change again without a trace in its times.
constexpr nanoseconds settling = std::chrono::milliseconds(50);

nanoseconds span(const timespec &time)
{
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

// What of a regular file differs once its contents do.
struct Stamp {
    dev_t device;
    ino_t inode;
    off_t size;
    nanoseconds modified;
    nanoseconds changed; // sees a copy that keeps the time of its original, too

    bool operator==(const Stamp &) const = default;
};

std::optional<Stamp> stampOf(const struct stat &status)
{
    if (!S_ISREG(status.st_mode))
        return std::nullopt;
    return Stamp{status.st_dev, status.st_ino, status.st_size, span(status.st_mtim), span(status.st_ctim)};
}

struct Parsed {
    Stamp stamp;
    bool isSettled;
    std::shared_ptr<X509_STORE> store;
};

struct FreeList {
    void operator()(STACK_OF(X509_INFO) * list) const { sk_X509_INFO_pop_free(list, X509_INFO_free); }
};

struct FreeBio {
    void operator()(BIO *bio) const { BIO_free(bio); }
};

int noPassphrase(char *, int, int, void *)
{
    return -1; // OpenSSL would ask on the terminal
}

std::shared_ptr<X509_STORE> parse(BIO *pem)
{
    ERR_set_mark();
    const std::unique_ptr<STACK_OF(X509_INFO), FreeList> list(
        PEM_X509_INFO_read_bio(pem, nullptr, noPassphrase, nullptr));
    std::shared_ptr<X509_STORE> store(X509_STORE_new(), X509_STORE_free);
    int count = 0;
    for (int i = 0; list && i < sk_X509_INFO_num(list.get()); ++i) {
        X509 *certificate = sk_X509_INFO_value(list.get(), i)->x509;
        count += certificate && X509_STORE_add_cert(store.get(), certificate) == 1 ? 1 : 0;
    }
    ERR_pop_to_mark();
    return count > 0 ? store : nullptr;
}

// Nothing when the file cannot be read, or is a regular one no more.
std::optional<Parsed> load(const QByteArray &path)
{
    const nanoseconds now = std::chrono::system_clock::now().time_since_epoch();
    const int descriptor = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    FILE *const file = descriptor >= 0 ? ::fdopen(descriptor, "r") : nullptr;
    if (!file)
        return std::nullopt;
    const std::unique_ptr<BIO, FreeBio> pem(BIO_new_fp(file, BIO_CLOSE));
    struct stat status = {};
    const std::optional<Stamp> stamp = ::fstat(descriptor, &status) == 0 ? stampOf(status) : std::nullopt;
    if (!stamp)
        return std::nullopt;
    const nanoseconds age = now - stamp->changed;
    return Parsed{*stamp, std::max(age, -age) > settling, parse(pem.get())};
}

class Cache {
public:
    // Nothing when the file is not known as it is now.
    std::optional<std::shared_ptr<X509_STORE>> find(const QByteArray &path, const Stamp &stamp)
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = at(path);
        if (entry == m_entries.end() || entry->parsed.stamp != stamp)
            return std::nullopt;
        m_entries.splice(m_entries.begin(), m_entries, entry);
        return entry->parsed.store;
    }

    void keep(const QByteArray &path, const Parsed &parsed)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto old = at(path); old != m_entries.end())
            m_entries.erase(old);
        m_entries.push_front({path, parsed});
        if (m_entries.size() > trustStoresKept)
            m_entries.pop_back();
    }

private:
    struct Entry {
        QByteArray path;
        Parsed parsed;
    };

    std::list<Entry>::iterator at(const QByteArray &path)
    {
        return std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.path == path; });
    }

    std::mutex m_mutex;
    std::list<Entry> m_entries; // the one asked for last stands first
};

Cache &cache()
{
    static Cache *const forever = new Cache; // OpenSSL cleans up at exit, before statics might
    return *forever;
}

} // namespace

std::shared_ptr<X509_STORE> trustStore(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    const std::optional<Stamp> stamp = ::stat(name.constData(), &status) == 0 ? stampOf(status) : std::nullopt;
    if (!stamp || ::access(name.constData(), R_OK) != 0)
        return nullptr;
    if (const auto known = cache().find(name, *stamp))
        return *known;
    const std::optional<Parsed> parsed = load(name);
    if (!parsed)
        return nullptr;
    if (parsed->isSettled)
        cache().keep(name, *parsed);
    return parsed->store;
}

} // namespace bridgewatch
