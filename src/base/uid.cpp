// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/random_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace isp {

std::string newUid() {
    thread_local boost::uuids::random_generator generator;
    return boost::uuids::to_string(generator());
}

std::string nameUid(std::string_view name) {
    // The namespace of the program itself; never to be changed, stores in the field depend on it.
    static const boost::uuids::uuid ispNamespace =
        boost::uuids::name_generator_sha1(boost::uuids::ns::dns())("isp-werkbank");
    return boost::uuids::to_string(boost::uuids::name_generator_sha1(ispNamespace)(name.data(), name.size()));
}

}  // namespace isp
