package org.qingqun.duplicate;

import org.qingqun.common.Keyed;

/// What two assets are compared by. A signal carries the key; `wording` has a sentence for each.
public enum SignalKind implements Keyed {
    /// both names keep the same words once place, carrier and the like are taken off
    CORE_EQUAL,
    /// one name's words are all in the other's, in order
    CORE_CONTAINED,
    /// the names share part of their words
    CORE_OVERLAP,
    /// what differs is pronounced alike, so it may be a typo
    SOUNDS_ALIKE,
    /// each name has something the other has not
    SUBSTITUTED,
    /// different words for one topic of the thesaurus
    SAME_TOPIC,
    TOPIC_DIFFERS,
    PURPOSE_ALIKE, PURPOSE_DIFFERS,
    SAME_UNIT, SAME_CUSTODIAN, SAME_PHONE, SAME_AUDIENCE,
    SAME_PLATFORM, PLATFORM_DIFFERS,
    /// yearly re-creations: the older is closed
    YEAR_DIFFERS,
    LEVEL_DIFFERS,
    // below: each keeps two assets apart whatever else they share
    SERIAL_DIFFERS, COHORT_DIFFERS, TERRITORY_DIFFERS, ORGANISATION_DIFFERS, ROLE_DIFFERS, DIRECTION_DIFFERS, CARRIER_DIFFERS;

    /// Whether it keeps two assets apart whatever else they share.
    public boolean isVeto() {
        return compareTo(SERIAL_DIFFERS) >= 0;
    }
}
