// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// Defines the element copy-desk, unless the page has done so.

import { CopyDesk } from "./element/copy_desk.js";

export { CopyDesk };

if (!customElements.get("copy-desk")) customElements.define("copy-desk", CopyDesk);
