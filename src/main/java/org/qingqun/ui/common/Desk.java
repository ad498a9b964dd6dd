package org.qingqun.ui.common;

import org.qingqun.campaign.PersonId;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;

/// All a screen is given: the services of the open inventory, words, and the ports to the window.
///
/// @param person who sits at the desk
public record Desk(Office office, Messages messages, Tasks tasks, Navigator navigator, Dialogs dialogs, Choosers choosers, Notices notices,
        Rates rates, Preferences preferences, Inventories inventories, PersonId person) {}
