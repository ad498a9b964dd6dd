package org.qingqun.duplicate.score;

import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.rule.Evidence.Signal;

/// What two assets are compared by. A signal carries the key; `wording` has a sentence for each.
public enum SignalKind implements Keyed {
    /// both names keep the same words once place, carrier and the like are taken off
    CORE_EQUAL,
    /// one name's words are all in the other's
    CORE_CONTAINED,
    /// one name shortens the other: 未保, 未成年人保护
    CORE_ABBREVIATED,
    /// what differs is pronounced alike, so it may be a typo
    SOUNDS_ALIKE,
    /// different words for one topic of the thesaurus
    SAME_TOPIC,
    /// words that mean the same in everyday language
    MEANS_ALIKE,
    /// each name has something the other has not
    SUBSTITUTED,
    /// each name has a topic of the thesaurus the other has not
    TOPIC_DIFFERS,
    PURPOSE_ALIKE, PURPOSE_DIFFERS,
    /// a model of language finds names of other words alike
    MODEL_ALIKE,
    /// a person said so
    ANSWERED_SAME,
    SAME_UNIT, SAME_CUSTODIAN, SAME_PHONE, SAME_AUDIENCE, PLATFORM_DIFFERS,
    /// yearly re-creations: the older is closed
    YEAR_DIFFERS,
    /// only one of the two names says which of several, which cohort, which level, whose, which way
    SERIAL_ONE_SIDED, COHORT_ONE_SIDED, LEVEL_ONE_SIDED, ROLE_ONE_SIDED, DIRECTION_ONE_SIDED,
    // below: each keeps two assets apart whatever else they share
    SERIAL_DIFFERS, COHORT_DIFFERS, TERRITORY_DIFFERS, ORGANISATION_DIFFERS, LEVEL_DIFFERS, ROLE_DIFFERS, DIRECTION_DIFFERS, CARRIER_DIFFERS;

    /// Whether it keeps two assets apart whatever else they share.
    public boolean isVeto() {
        return compareTo(SERIAL_DIFFERS) >= 0;
    }

    Signal of(double weight, @Nullable String left, @Nullable String right) {
        return new Signal(key(), weight, left == null || left.isEmpty() ? null : left, right == null || right.isEmpty() ? null : right);
    }
}
