// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdalkit/netzsperre.h"

#include <cpl_conv.h>
#include <cpl_http.h>
#include <cpl_vsi.h>

namespace isp::gdalkit {

namespace {

constexpr const char* kDateisysteme[] = {"/vsicurl/",
                                         "/vsicurl_streaming/",
                                         "/vsis3/",
                                         "/vsis3_streaming/",
                                         "/vsigs/",
                                         "/vsigs_streaming/",
                                         "/vsiaz/",
                                         "/vsiadls/",
                                         "/vsiaz_streaming/",
                                         "/vsioss/",
                                         "/vsioss_streaming/",
                                         "/vsiswift/",
                                         "/vsihdfs/",
                                         "/vsiwebhdfs/",
                                         "/vsiswift_streaming/"};

/// A GeoJSON may name its reference system by a link, for instance.
CPLHTTPResult* refuse(const char* /*url*/, CSLConstList /*options*/, GDALProgressFunc /*progress*/,
                      void* /*progressData*/, CPLHTTPFetchWriteFunc /*write*/, void* /*writeData*/,
                      void* /*user*/) {
    auto* answer = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    answer->nStatus = 1;
    answer->pszErrBuf = CPLStrdup("no network access");
    return answer;
}

void* openNothing(void* /*user*/, const char* /*name*/, const char* /*access*/) {
    return nullptr;
}

int knowNothing(void* /*user*/, const char* /*name*/, VSIStatBufL* /*stat*/, int /*flags*/) {
    return -1;
}

}  // namespace

void sperreNetz() {
    CPLHTTPSetFetchCallback(&refuse, nullptr);
    // These do not ask the callback.
    auto* nothing = VSIAllocFilesystemPluginCallbacksStruct();
    nothing->open = &openNothing;
    nothing->stat = &knowNothing;
    for (const char* prefix : kDateisysteme)
        VSIInstallPluginHandler(prefix, nothing);
    VSIFreeFilesystemPluginCallbacksStruct(nothing);
}

}  // namespace isp::gdalkit
