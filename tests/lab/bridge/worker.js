// SPDX-License-Identifier: GPL-3.0-or-later
// The service's neighbour under the same process manager: it does nothing, and should never be disturbed.
setInterval(() => {}, 2 ** 30);
