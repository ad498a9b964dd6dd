package org.qingqun.sample.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.Platform;

class GroupNamesTest {
    private static final Topic TOPIC = new Topic(Topic.Kind.STANDING, "控辍保学", List.of("义务教育控辍保学"), "控辍保学日常调度", null);
    private final SampleUnit unit = new UnitCatalogue(1, new StaffRoom(1)).all().stream().filter(u -> u.name().equals("市教育局")).findFirst().orElseThrow();
    private final GroupNames names = new GroupNames(unit, new Words(), new Dice(1, "names"));

    @Test void everySecondGroupSaysHowItDiffersAndKeepsTheWork() {
        var first = names.first(TOPIC);
        assertTrue(first.contains("控辍保学"), first);
        var seen = new HashSet<String>(List.of(first));
        for (int i = 0; i < 12; i++) {
            var variant = names.again(TOPIC, first, Platform.WECHAT);
            assertTrue(variant.occurrence() == 2 ? variant.name().equals(first) : seen.add(variant.name()), variant.toString());
            assertTrue(variant.name().contains("控辍保学"), variant.toString());
            switch (variant.how()) {
                case "year" -> assertTrue(variant.name().contains("202"), variant.toString());
                case "abbreviation" -> assertTrue(variant.name().startsWith("市教育局"), variant.toString());
                case "synonym" -> assertTrue(variant.name().startsWith("义务教育"), variant.toString());
                case "platform" -> assertTrue(variant.platform() != Platform.WECHAT, variant.toString());
                default -> assertEquals("suffix", variant.how());
            }
        }
    }

    @Test void fourOfFiveGroupsAreOnWeChat() {
        var dice = new Dice(1, "platforms");
        int wechat = 0;
        for (int i = 0; i < 1000; i++) if (GroupNames.platform(dice) == Platform.WECHAT) wechat++;
        assertTrue(wechat > 780 && wechat < 860, wechat + " of 1000");
    }
}
