package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.ui.approval.ItemBuilder.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.approval.Risk;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.ui.approval.Item.Change;

class CardTextTest {
    private static final Asset SURVIVOR = AssetBuilder.workGroup().id(9).name("总群").build();
    private final CardText words = new CardText(Messages.in("zh"));

    private static ItemBuilder merge(int people) {
        return item(1).into(SURVIVOR, new MergedSize(people, 0));
    }

    @Test void theProposalIsOneSentenceWhateverEndsItsReason() {
        assertEquals("拟解散。理由：任务已结束。", words.proposal(item(1).reason("任务已结束。").build()));
        assertEquals("拟合并，并入“总群”。理由：职能重复。", words.proposal(merge(30).reason("职能重复").build()));
    }

    @Test void theMostSeriousRisksAreSaidTheOthersAreChips() {
        var used = AssetBuilder.workGroup().lastActive("2026-11-19").sponsor("市教育局、市公安局");
        var item = item(1).asset(used).risks(Risk.JOINT, Risk.ON_DUTY, Risk.STILL_USED).build();
        assertEquals(List.of("近 30 天还在使用：最近 2026-11-19（群主申报）。解散前请确认工作已经转到别处。", "用于值班、应急一类工作。解散前请确认已有替代的联络办法。"),
                words.warnings(item));
        assertEquals("近期仍在使用 · 值班应急 · 联合建群", words.risks(item));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            300, 合并后“总群”至多 300 人，超过 200 人：重要通知容易被淹没，请确认管得过来。
            500, 合并后“总群”至多 500 人，超过 200 人：重要通知容易被淹没，请确认管得过来。
            501, 合并后“总群”至多 501 人，超过微信群 500 人的上限：多半装不下，请先问清怎么合。
            """)
    void aMergeSaysHowBigItGets(int people, String expected) {
        assertEquals(List.of(expected), words.warnings(merge(people).risks(Risk.BIG_MERGE).build()));
    }

    @Test void eachRiskHasItsSentence() {
        for (var risk : Risk.values()) assertEquals(1, words.warnings(merge(300).risks(risk).asset(AssetBuilder.workGroup().lastActive("2026-11")).build()).size());
    }

    @Test void recordedPartnersAreNamedBeforeWhatTheSponsorIsCalled() {
        var asset = AssetBuilder.workGroup().sponsor("市教育局、市公安局");
        assertEquals(List.of("与市公安局、云栖区联合建群。解散前请先征得上述单位同意。"), words.warnings(item(1).asset(asset).jointWith("市公安局", "云栖区").build()));
        assertEquals(List.of("建群单位写的是“市教育局、市公安局”。解散前请先征得其他单位同意。"), words.warnings(item(1).asset(asset).risks(Risk.JOINT).build()));
    }

    @Test void fiveFactsOfADissolution() {
        var asset = AssetBuilder.workGroup().createdOn("2026-04").lastActive("2026-11-19").members(1203).custodian("郭芳", "13800138000");
        assertEquals("[人数 1,203 人, 群主、责任人 郭芳, 建立 2026-04, 最近使用 2026-11-19, 同意后办结期限 2026-12-10]",
                said(item(1).asset(asset).deadline("2026-12-10").build()));
    }

    @Test void aMergeTellsTheSizeAfterAndWhatIsUnknownOfIt() {
        var asset = AssetBuilder.workGroup().lastActive(null).members(null).custodian("郭芳", null);
        assertEquals("[人数 —, 群主、责任人 郭芳, 最近使用 —, 合并后 247 人以上（1 个未填）, 同意后办结期限 —]",
                said(item(1).into(SURVIVOR, new MergedSize(247, 1)).asset(asset).build()));
        assertEquals("至多 247 人", words.facts(merge(247).build()).get(3).value());
    }

    @Test void theDayMeansWhatTheDispositionMakesOfIt() {
        assertEquals("复核期限", words.facts(item(1).to(Disposition.KEEP).build()).getLast().title());
        assertEquals("办结期限", words.facts(item(1).to(Disposition.RECTIFY).build()).getLast().title());
    }

    @Test void whatChangedSaysSoFirst() {
        assertEquals("提交后有改动 · 联合建群", words.risks(item(1).changed(Change.SINCE_SUBMISSION).risks(Risk.JOINT).build()));
        assertEquals("批准后有改动", words.risks(item(1).changed(Change.SINCE_APPROVAL).build()));
        assertEquals("合并 → 总群", words.risks(merge(30).build()));
    }

    @Test void itSaysWhoBroughtItAndWhoMustAct() {
        assertEquals("王晓燕提出，2026-11-18 提交；由王小明办理。", words.origin(item(1).build()));
    }

    private String said(Item item) {
        return words.facts(item).stream().map(f -> f.title() + " " + f.value()).toList().toString();
    }
}
