// The code of the error that an act throws.
#pragma once
#include <doctest/doctest.h>

#include "base/error.h"

namespace netra::storage {

template <class Act>
ErrorCode thrown_by(Act act) {
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return ErrorCode::internal;
}

}  // namespace netra::storage
