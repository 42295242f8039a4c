// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoroTask>
#include <QTest>
#include <optional>

namespace bridgewatch::test {

// Runs a coroutine to its end on the test's event loop; fails the test after `patience`.
template<typename T>
std::optional<T> await(QCoro::Task<T> task, std::chrono::milliseconds patience = std::chrono::seconds(30))
{
    // Shared, because a task that is given up on runs on and ends later.
    const auto result = std::make_shared<std::optional<T>>();
    task.then([result](T value) { *result = std::move(value); });
    if (!QTest::qWaitFor([&] { return result->has_value(); }, static_cast<int>(patience.count())))
        QTest::qFail("the coroutine did not end", __FILE__, __LINE__);
    return std::move(*result);
}

} // namespace bridgewatch::test
