package org.qingqun.ingest.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;

/// What our forms offer is read as what it stands for.
class AnswersTest {
    @Test void everyConstantComesBack() {
        for (var platform : Platform.values()) assertEquals(platform == Platform.UNKNOWN ? null : platform, Choices.platform(Answers.of(platform)).value());
        for (var level : ActivityLevel.values()) assertEquals(level == ActivityLevel.UNKNOWN ? null : level, Choices.activity(Answers.of(level)).value());
        for (var grade : EvidenceGrade.values()) assertEquals(grade == EvidenceGrade.UNKNOWN ? null : grade, Choices.evidence(Answers.of(grade)).value());
        for (var kind : AppKind.values()) assertEquals(kind, Choices.appKind(Answers.of(kind)));
        for (boolean yes : new boolean[] {true, false}) assertEquals(yes, Choices.yesNo(Answers.of(yes)).value());
    }

    @Test void aKindNeverMovesARowToAnotherFamily() {
        for (var kind : AppKind.values()) assertEquals(Family.GOV_APP, Choices.family(Answers.of(kind)));
    }

    @Test void everyDispositionOfferedIsUnderstoodForItsFamily() {
        assertEquals(List.of("keep", "rectify", "merge", "dissolve", "out-of-scope"), dispositions(Family.WORK_GROUP));
        assertEquals(List.of("keep", "rectify", "merge", "deregister", "out-of-scope"), dispositions(Family.OFFICIAL_ACCOUNT));
        assertEquals(List.of("keep", "rectify", "merge", "take-down", "deregister", "out-of-scope"), dispositions(Family.GOV_APP));
    }

    @Test void thereIsAChoiceWhereOneIsWantedAndNoneForFreeText() {
        assertEquals(List.of("微信", "企业微信", "QQ", "钉钉", "其他"), Answers.to(AssetField.PLATFORM, Family.WORK_GROUP));
        assertEquals(List.of("是", "否"), Answers.to(AssetField.TEMPORARY, Family.WORK_GROUP));
        assertEquals(List.of("活跃", "较少", "不活跃"), Answers.to(AssetField.ACTIVITY, Family.GOV_APP));
        assertEquals(List.of(), Answers.to(AssetField.PURPOSE, Family.GOV_APP));
        for (var family : Family.values()) for (var word : Answers.to(AssetField.PLATFORM, family)) assertNotNull(Choices.platform(word).value(), word);
        assertNull(Choices.platform("").value());
    }

    private static List<String> dispositions(Family family) {
        return Answers.to(AssetField.DISPOSITION, family).stream().map(word -> Choices.disposition(word, family, "拟处置方式")).toList();
    }
}
