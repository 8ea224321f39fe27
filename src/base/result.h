// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/contracts.h"
#include "base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace isp {

/// A value or the Error that prevented it. Uses the member names of std::expected (C++23), to be replaced by
/// it one day. `T` may be `void`.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}  // NOLINT(google-explicit-*)
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// Requires has_value().
    [[nodiscard]] T& value() & {
        ISP_REQUIRE(has_value());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] const T& value() const& {
        ISP_REQUIRE(has_value());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] T&& value() && {
        ISP_REQUIRE(has_value());
        return std::move(*std::get_if<0>(&m_content));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// Requires !has_value().
    [[nodiscard]] Error& error() & {
        ISP_REQUIRE(!has_value());
        return *std::get_if<1>(&m_content);
    }
    [[nodiscard]] const Error& error() const& {
        ISP_REQUIRE(!has_value());
        return *std::get_if<1>(&m_content);
    }
    [[nodiscard]] Error&& error() && {
        ISP_REQUIRE(!has_value());
        return std::move(*std::get_if<1>(&m_content));
    }

    /// The value, or `fallback` where there is none.
    template <typename U>
    [[nodiscard]] T value_or(U&& fallback) const& {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    /// Calls `f(value)`, which returns a Result, or hands the error on.
    template <typename F>
    auto and_then(F&& f) && {
        using Next = decltype(std::forward<F>(f)(std::declval<T&&>()));
        if (!has_value()) return Next(std::move(*this).error());
        return std::forward<F>(f)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}  // NOLINT(google-explicit-*)

    [[nodiscard]] bool has_value() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] Error& error() & {
        ISP_REQUIRE(m_error.has_value());
        return *m_error;
    }
    [[nodiscard]] const Error& error() const& {
        ISP_REQUIRE(m_error.has_value());
        return *m_error;
    }
    [[nodiscard]] Error&& error() && {
        ISP_REQUIRE(m_error.has_value());
        return std::move(*m_error);
    }

    template <typename F>
    auto and_then(F&& f) && {
        using Next = decltype(std::forward<F>(f)());
        if (!has_value()) return Next(std::move(*this).error());
        return std::forward<F>(f)();
    }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

}  // namespace isp

#define ISP_CONCAT_(a, b) a##b
#define ISP_CONCAT(a, b) ISP_CONCAT_(a, b)

/// `ISP_TRY(auto x, f());` : x becomes the value, or the calling function returns the error.
#define ISP_TRY(declaration, expression) ISP_TRY_(ISP_CONCAT(ispTry, __LINE__), declaration, expression)
#define ISP_TRY_(name, declaration, expression) \
    auto&& name = (expression);                 \
    if (!name) return std::move(name).error();  \
    declaration = std::move(name).value()

/// `ISP_CHECK(f());` : for a Status, or where the value is not needed.
#define ISP_CHECK(expression)                                                              \
    do {                                                                                   \
        if (auto&& ispCheck = (expression); !ispCheck) return std::move(ispCheck).error(); \
    } while (false)
