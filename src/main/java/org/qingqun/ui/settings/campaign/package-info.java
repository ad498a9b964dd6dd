/// The wizard that sets a campaign up, from its name to the locked baseline.
@NullMarked
package org.qingqun.ui.settings.campaign;

import org.jspecify.annotations.NullMarked;
