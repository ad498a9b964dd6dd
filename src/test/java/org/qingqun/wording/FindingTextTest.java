package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Platform;
import org.qingqun.rule.Evidence;
import org.qingqun.rule.Evidence.ActivityUnknown;
import org.qingqun.rule.Evidence.PastEnd;
import org.qingqun.rule.Evidence.PastEndPerhaps;
import org.qingqun.rule.Evidence.SameFunction;
import org.qingqun.rule.Evidence.Signal;
import org.qingqun.rule.Evidence.Silent;
import org.qingqun.rule.Evidence.SilentPerhaps;
import org.qingqun.rule.EvidenceSamples;
import org.qingqun.rule.Finding;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

class FindingTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PartialDate MARCH_2 = PartialDate.of(LocalDate.of(2026, 3, 2));
    private final FindingText chinese = new FindingText(Messages.in("zh"));
    private final FindingText english = new FindingText(Messages.in("en"));

    @Test void silenceNamesDateSourceDaysAndLimit() {
        assertEquals("最近使用 2026-03-02（群主申报），距 2026-11-23 已 266 天，超过 90 天。", chinese.explain(finding(null, new Silent(MARCH_2, 266, 90))));
        assertEquals("Last used 2026-03-02 (Custodian's word), 266 days before 2026-11-23, over the limit of 90.",
                english.explain(finding(null, new Silent(MARCH_2, 266, 90))));
    }

    @Test void theDayTheStatementWasTrueStandsBesideItsSource() {
        assertEquals("最近使用 2026-03-02（群主申报，数据截至 2026-11-10），距 2026-11-23 已 266 天，超过 90 天。",
                chinese.explain(finding(LocalDate.of(2026, 11, 10), new Silent(MARCH_2, 266, 90))));
    }

    @Test void atTheLimitIsReachedNotExceeded() {
        assertEquals("最近使用 2026-03-02（群主申报），距 2026-11-23 已 90 天，达到 90 天。", chinese.explain(finding(null, new Silent(MARCH_2, 90, 90))));
        assertEquals("期限至 2026-03-02，到 2026-11-23 已过期 7 天，达到宽限 7 天。", chinese.explain(finding(null, new PastEnd(MARCH_2, 7, 7))));
        assertEquals("期限至 2026-03-02，到 2026-11-23 已过期 8 天，超过宽限 7 天。", chinese.explain(finding(null, new PastEnd(MARCH_2, 8, 7))));
        assertEquals("期限至 2026-03-02，到 2026-11-23 已过期 8 天，不设宽限。", chinese.explain(finding(null, new PastEnd(MARCH_2, 8, 0))));
    }

    @Test void aCoarseDateSaysSo() {
        var march = PartialDate.ofMonth(2026, 3);
        assertEquals("最近使用 2026-03（群主申报），日期不精确，距 2026-11-23 至少 237 天，不少于 90 天。", chinese.explain(finding(null, new Silent(march, 237, 90))));
        assertEquals("最近使用 约 2026-03（群主申报），日期不精确，距 2026-11-23 在 237 至 267 天之间，是否满 240 天需核实。",
                chinese.explain(finding(null, new SilentPerhaps(new PartialDate(2026, 3, null, true), 237, 267, 240))));
        assertEquals("期限至 2026-03，日期不精确，到 2026-11-23 是否已过期满 7 天需核实。", chinese.explain(finding(null, new PastEndPerhaps(march, 7))));
    }

    @Test void unknownIsAskedAbout() {
        assertEquals("没有最近使用日期（群主申报），是否满 90 天未使用需核实；未知不等于不活跃。", chinese.explain(finding(null, new ActivityUnknown(90))));
    }

    @Test void aLikenessSaysItsStrongestSignals() {
        var signals = List.of(new Signal("core-contained", 0.7, "控辍保学", "义务教育控辍保学"), new Signal("year-differs", 0, null, "2024"),
                new Signal("same-unit", 0.1, "市教育局", "市教育局"), new Signal("same-phone", 0.05, null, null));
        assertEquals("与“义务教育控辍保学联络群(2024)”功能重复，相似度 0.93（一方名称包含另一方：控辍保学 / 义务教育控辍保学；只有一方写明年份：2024；同一单位：市教育局）。",
                chinese.explain(finding(null, new SameFunction(new AssetId(2), "义务教育控辍保学联络群(2024)", 0.934, "控辍保学", signals))));
    }

    @Test void ofSeveralLikenessesTheFirstSaysWhyAndTheOthersAreNamed() {
        var why = List.of(new Signal("same-unit", 0.1, "市教育局", "市教育局"));
        var finding = finding(null, like("控辍保学群", 0.99, why), like("控辍保学联络群", 0.9, why), like("控辍保学调度群", 0.8, why));
        assertEquals("与“控辍保学群”功能重复，相似度 0.99（同一单位：市教育局）；也与“控辍保学联络群”（0.90）、“控辍保学调度群”（0.80）功能重复。", chinese.explain(finding));
        assertEquals("Does the same work as \"控辍保学群\", likeness 0.99 (same unit: 市教育局); also as \"控辍保学联络群\" (0.90), \"控辍保学调度群\" (0.80).", english.explain(finding));
    }

    private static SameFunction like(String other, double score, List<Signal> why) {
        return new SameFunction(new AssetId(2), other, score, "控辍保学", why);
    }

    @Test void severalThingsSeenStandInOneSentence() {
        assertEquals("没有最近使用日期（群主申报），是否满 90 天未使用需核实；未知不等于不活跃；期限至 2026-03，日期不精确，到 2026-11-23 是否已过期满 7 天需核实。",
                chinese.explain(finding(null, new ActivityUnknown(90), new PastEndPerhaps(PartialDate.ofMonth(2026, 3), 7))));
    }

    @Test void limitAndActualStandBesideEachOther() {
        assertEquals(List.of("90 天", "1,266 天"), facts(new Silent(MARCH_2, 1266, 90)));
        assertEquals(List.of("90 天", "60–120 天"), facts(new SilentPerhaps(MARCH_2, 60, 120, 90)));
        assertEquals(List.of("90 天", "—"), facts(new ActivityUnknown(90)));
        assertEquals(List.of("7 天", "8 天"), facts(new PastEnd(MARCH_2, 8, 7)));
        assertEquals(List.of("7 天", "2026-03-02"), facts(new PastEndPerhaps(MARCH_2, 7)));
        assertEquals(List.of("—", "0.90"), facts(new SameFunction(new AssetId(2), "x", 0.9, "x", List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyKindHasItsOwnSentenceWithoutEmptyPlaces(String language) {
        var text = new FindingText(Messages.in(language));
        var sentences = new HashSet<String>();
        for (var evidence : EvidenceSamples.oneOfEach()) {
            var sentence = text.explain(finding(null, evidence));
            assertFalse(sentence.contains("{") || sentence.contains("null"), sentence);
            if (language.equals("en")) assertFalse(sentence.replaceAll("\"防汛\"群\"\"|\"[^\"]*\"|防汛|各县区经办人员|/.*", "").matches(".*\\p{IsHan}.*"), sentence);
            sentences.add(sentence);
        }
        assertEquals(EvidenceSamples.oneOfEach().size(), sentences.size());
    }

    @Test void whatIsBelowOrAboveALimitSaysSo() {
        assertEquals(List.of("< 4 条", "3 条"), facts(new Evidence.FewMessages(3, 4)));
        assertEquals(List.of("≤ 2 人", "1 人"), facts(new Evidence.FewMembers(1, 2)));
        assertEquals(List.of("> 500 人", "1,200 人"), facts(new Evidence.TooManyMembers(1200, 500)));
        assertEquals(List.of("> 1 个", "3 个"), facts(new Evidence.ManyAccounts(Platform.WECHAT, 3, 1, "平安临江")));
        assertEquals(List.of("—", "—"), facts(new Evidence.NoCustodian()));
    }

    @Test void aMergeThatWouldBeTooBigNamesTheLimitItBreaks() {
        assertEquals("与“乙群”合并后至多 500 人，超过 200 人，合并前先核对名单。", chinese.explain(finding(null, new Evidence.MergeTooBig(new AssetId(2), "乙群", 500, 200, 500))));
        assertEquals("与“乙群”合并后至多 501 人，超过上限 500 人，不宜合并。", chinese.explain(finding(null, new Evidence.MergeTooBig(new AssetId(2), "乙群", 501, 200, 500))));
    }

    @Test void rulesHaveNames() {
        assertEquals(List.of("长期未使用", "到期未撤", "功能重复"), List.of(chinese.rule(RuleId.ZOMBIE), chinese.rule(RuleId.EXPIRED), chinese.rule(RuleId.DUPLICATE)));
    }

    private List<String> facts(Evidence evidence) {
        return List.of(chinese.limit(evidence), chinese.actual(evidence));
    }

    private static Finding finding(@Nullable LocalDate dataDate, Evidence... evidence) {
        return new Finding(RuleId.ZOMBIE, new AssetId(1), Severity.LIKELY, List.of(evidence), EvidenceGrade.CUSTODIAN, dataDate, TODAY);
    }
}
