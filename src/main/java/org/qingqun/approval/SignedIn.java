package org.qingqun.approval;

import org.qingqun.campaign.Person;

/// Somebody whose PIN was checked: only `PinService` makes one.
public final class SignedIn {
    private final Person person;

    SignedIn(Person person) {
        this.person = person;
    }

    public Person person() {
        return person;
    }
}
