package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class PracticeServiceTest {
    private @TempDir Path folder;

    @Test void anAnswerIsTakenBackOnce() {
        try (var office = new OfficeFixture(folder)) {
            var practices = office.rules.practices();
            var group = office.groups("打卡群").getFirst().id();
            practices.record(group, Map.of(Practice.FORCED_SIGN_IN, true, Practice.ONLINE_TIME, false), ADMIN);
            practices.forget(group, Set.of(Practice.FORCED_SIGN_IN, Practice.PHOTO_PROOF), ADMIN);
            practices.forget(group, Set.of(Practice.FORCED_SIGN_IN), ADMIN); // nothing there any more: no line
            assertEquals(Map.of(Practice.ONLINE_TIME, false), practices.find(group));
            var last = office.stores.audit().findBySubject("asset:" + group.value()).getLast().entry();
            assertEquals(List.of("forced-sign-in=true", "null"), List.of(String.valueOf(last.from()), String.valueOf(last.to())));
            assertEquals(3, office.stores.audit().findBySubject("asset:" + group.value()).size());
            assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> practices.forget(group, Set.of(Practice.ONLINE_TIME), office.head.id())).code());
        }
    }

    @Test void answersAreRecordedCountedAndLogged() {
        try (var office = new OfficeFixture(folder)) {
            var practices = office.rules.practices();
            var group = office.groups("打卡群").getFirst().id();
            practices.record(group, Map.of(Practice.FORCED_SIGN_IN, true, Practice.ONLINE_TIME, false), ADMIN);
            practices.record(group, Map.of(Practice.FORCED_SIGN_IN, true), ADMIN); // nothing new: no line
            practices.record(group, Map.of(Practice.ONLINE_TIME, true), ADMIN);
            assertEquals(Map.of(Practice.FORCED_SIGN_IN, true, Practice.ONLINE_TIME, true), practices.find(group));
            assertEquals(List.of(1L, 0L), List.of(practices.count().get(Practice.ONLINE_TIME), practices.count().get(Practice.PHOTO_PROOF)));
            var log = office.stores.audit().findBySubject("asset:" + group.value()).stream().map(l -> l.entry().from() + " " + l.entry().to()).sorted().toList();
            assertEquals(List.of("null forced-sign-in=true", "null online-time=false", "online-time=false online-time=true"), log);
            assertEquals(Map.of(group, Set.of(Practice.FORCED_SIGN_IN, Practice.ONLINE_TIME)),
                    new BackgroundReader(office.stores.background(), office.stores.units()).read().practices());
            assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> practices.record(group, Map.of(Practice.ONLINE_TIME, true), office.head.id())).code());
        }
    }
}
